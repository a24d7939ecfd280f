package newsreel.cli.diff;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A property of the article that is another: its headline, language, body.
 *
 * @param detail what was and what is, where that is worth counting
 * @param before null when it had none
 * @param after null when it has none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PropertyChange(
        @JsonProperty("change") String kind, @JsonIgnore String detail, String before, String after) implements Change {

    /** @param counted whether there are so few values that it is worth counting which became which */
    static Stream<PropertyChange> of(String property, boolean counted, Object before, Object after) {
        if (Objects.equals(before, after)) {
            return Stream.empty();
        }
        String detail = counted ? Moved.words(before, after) : "";
        return Stream.of(new PropertyChange(property + " changed", detail, text(before), text(after)));
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    @Override
    public List<String> lines() {
        if (before == null || after == null) {
            return List.of(before == null ? "+ " + Excerpt.beginning(after) : "- " + Excerpt.beginning(before));
        }
        int same = commonBeginning();
        return List.of("- " + Excerpt.from(before, same), "+ " + Excerpt.from(after, same));
    }

    private int commonBeginning() {
        int end = Math.min(before.length(), after.length());
        int same = 0;
        while (same < end && before.charAt(same) == after.charAt(same)) {
            same++;
        }
        return same;
    }
}

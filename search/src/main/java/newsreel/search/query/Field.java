package newsreel.search.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What can be asked for by name. */
enum Field {
    TOPIC,
    SOURCE,
    AUTHOR,
    LANG,
    DATELINE,
    PUBLISHED,
    SINCE,
    AMOUNT,
    UNIT,
    KIND,
    TREND,
    NEAR;

    /** What people write who think of the article's own names. */
    private static final Map<String, Field> ALSO = Map.of(
            "language", LANG, "by", AUTHOR, "byline", AUTHOR, "date", PUBLISHED, "place", DATELINE, "value", AMOUNT);

    /** null when there is none of that name. */
    static Field of(String name) {
        String asked = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(field -> field.word().equals(asked))
                .findFirst()
                .orElse(null);
    }

    /** The one whose name is nearest to what was written; null when none is near. */
    static Field nearest(String name) {
        String asked = name.toLowerCase(Locale.ROOT);
        Field also = ALSO.get(asked);
        return also != null ? also : Nearest.of(asked, List.of(values()), Field::word);
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it asks something of a number. */
    boolean isOfNumbers() {
        return this == AMOUNT || this == UNIT || this == KIND || this == TREND || this == NEAR;
    }
}

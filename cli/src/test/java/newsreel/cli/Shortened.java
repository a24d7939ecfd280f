package newsreel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON as prose shows it: … at the end of a text or of a list stands for the rest, of which there is some. */
final class Shortened {
    private static final String REST = "…";

    private final JsonNode shown;

    private Shortened(JsonNode shown) {
        this.shown = shown;
    }

    static Shortened parse(String json) {
        return new Shortened(JsonMapper.shared().readTree(json.replaceAll(",(\\s*)" + REST, ",$1\"" + REST + "\"")));
    }

    void assertShows(JsonNode actual) {
        assertShows("", shown, actual);
    }

    private static void assertShows(String place, JsonNode shown, JsonNode actual) {
        assertThat(actual.getNodeType()).as(place).isEqualTo(shown.getNodeType());
        if (shown.isObject()) {
            assertThat(names(actual)).as(place).isEqualTo(names(shown));
            shown.properties()
                    .forEach(property -> assertShows(
                            place + "/" + property.getKey(), property.getValue(), actual.get(property.getKey())));
        } else if (shown.isArray()) {
            assertElements(place, shown, actual);
        } else if (shown.isString() && shown.stringValue().endsWith(REST)) {
            String beginning =
                    shown.stringValue().substring(0, shown.stringValue().length() - REST.length());
            assertThat(actual.stringValue()).as(place).startsWith(beginning).hasSizeGreaterThan(beginning.length());
        } else {
            assertThat(actual).as(place).isEqualTo(shown);
        }
    }

    private static void assertElements(String place, JsonNode shown, JsonNode actual) {
        int last = shown.size() - 1;
        boolean cut = last > 0
                && shown.get(last).isString()
                && shown.get(last).stringValue().equals(REST);
        int whole = cut ? last : shown.size();
        if (cut) {
            assertThat(actual.size()).as(place).isGreaterThan(whole);
        } else {
            assertThat(actual.size()).as(place).isEqualTo(whole);
        }
        for (int i = 0; i < whole; i++) {
            assertShows(place + "/" + i, shown.get(i), actual.get(i));
        }
    }

    private static List<String> names(JsonNode object) {
        return new ArrayList<>(object.propertyNames());
    }
}

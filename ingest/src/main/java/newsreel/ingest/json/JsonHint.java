package newsreel.ingest.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Tells what an object has that is no article by the names that are known, and how to say which of it is the text. */
final class JsonHint {
    private static final int MOST_NAMES = 15;
    private static final int DEEPEST = 5;
    private static final int LEAST_TEXT = 20;

    private final Map<String, Integer> lengths = new LinkedHashMap<>();

    private JsonHint() {}

    /** Words behind the message; empty for an object of nothing. */
    static String of(JsonNode object) {
        JsonHint hint = new JsonHint();
        hint.look(object, "", 0);
        if (hint.lengths.isEmpty()) {
            return "";
        }
        String names = hint.lengths.keySet().stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
        return "; it has " + names + (hint.lengths.size() > MOST_NAMES ? ", ..." : "")
                + hint.map().orElse("");
    }

    private Optional<String> map() {
        return lengths.entrySet().stream()
                .filter(name -> name.getValue() >= LEAST_TEXT)
                .max(Map.Entry.comparingByValue())
                .map(longest -> "; if \"" + longest.getKey() + "\" is the text, --map content=" + longest.getKey()
                        + headline(longest.getKey()) + " reads it");
    }

    private String headline(String content) {
        return lengths.keySet().stream()
                .filter(name -> !name.equals(content))
                .filter(name ->
                        UsualNames.of("headline").contains(UsualNames.bare(name.substring(name.lastIndexOf('.') + 1))))
                .findFirst()
                .map(name -> ",headline=" + name)
                .orElse("");
    }

    /** How long a text is; nought for what is a single word. */
    private static int words(JsonNode node) {
        return node.isString() && node.asString().strip().indexOf(' ') > 0
                ? node.asString().length()
                : 0;
    }

    private void look(JsonNode node, String path, int depth) {
        if (node.isObject() && depth < DEEPEST) {
            node.properties()
                    .forEach(one -> look(one.getValue(), path + (path.isEmpty() ? "" : ".") + one.getKey(), depth + 1));
        } else if (node.isArray() && depth < DEEPEST && !node.isEmpty()) {
            look(node.get(0), path + JsonPath.EACH, depth + 1);
        } else if (!path.isEmpty()) {
            lengths.merge(path, words(node), Math::max);
        }
    }
}

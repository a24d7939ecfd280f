package newsreel.ingest.json;

import java.util.List;
import newsreel.article.ArticleJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.MissingNode;

/**
 * The way to a value: a name, or names with dots between that lead into objects; one with {@code []} behind it is a list, of
 * whose every element the way goes on. What stands under the whole name comes first.
 */
record JsonPath(String path) {
    /** What marks a list. */
    static final String EACH = "[]";

    /** The value; a list where there may be several; missing when there is none. */
    JsonNode in(JsonNode object) {
        JsonNode whole = object.path(path);
        return whole.isMissingNode() ? in(object, List.of(path.split("\\."))) : whole;
    }

    private static JsonNode in(JsonNode node, List<String> steps) {
        if (steps.isEmpty() || node.isMissingNode()) {
            return node;
        }
        String step = steps.get(0);
        List<String> rest = steps.subList(1, steps.size());
        if (!step.endsWith(EACH)) {
            return in(node.path(step), rest);
        }
        String name = step.substring(0, step.length() - EACH.length());
        JsonNode list = name.isEmpty() ? node : node.path(name);
        return list.isArray() ? each(list, rest) : in(list, rest);
    }

    private static JsonNode each(JsonNode list, List<String> rest) {
        ArrayNode found = ArticleJson.mapper().createArrayNode();
        for (JsonNode element : list) {
            JsonNode value = in(element, rest);
            if (value.isArray()) {
                value.forEach(found::add);
            } else if (!value.isMissingNode()) {
                found.add(value);
            }
        }
        return found.isEmpty() ? MissingNode.getInstance() : found;
    }
}

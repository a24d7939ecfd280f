package newsreel.ingest.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * An object of JSON that may be an article: where a person says it, its properties stand under the names that they give; else
 * under its own or those that are usual, in it or in the object that it wraps.
 */
final class JsonObject {
    /** What holds the article itself in the answers of services. */
    private static final List<String> WRAPPERS = List.of(
            "_source",
            "attributes",
            "fields",
            "node",
            "article",
            "item",
            "doc",
            "document",
            "post",
            "story",
            "data",
            "payload",
            "after");

    /** What has these has a page of its own, for which a summary may stand. */
    private static final List<String> OF_A_PAGE = List.of("headline", "uri", "published");

    private static final String URI = "uri";

    private static final int DEEPEST = 3;

    private final JsonNode object;
    private final JsonNode around;
    private final PropertyNames names;
    private Map<String, JsonNode> byBareName;

    /**
     * @param around what the object stands in, where a name that a person gives may lead to, too
     * @param names under which it holds what an article has
     */
    JsonObject(JsonNode object, JsonNode around, PropertyNames names) {
        this.object = object;
        this.around = around;
        this.names = names;
    }

    JsonNode node() {
        return object;
    }

    /** What the person or the object itself calls it. */
    String name(String property) {
        return names.of(property);
    }

    /** The value of what an article has; missing when it is not there. */
    JsonNode value(String property) {
        if (names.isMapped(property)) {
            JsonPath path = new JsonPath(names.of(property));
            JsonNode value = path.in(object);
            return value.isMissingNode() ? path.in(around) : value;
        }
        JsonNode own = object.path(property);
        if (property.equals("content") && !isGiven(own)) {
            return contentOr(own);
        }
        if (property.equals(URI) && isGiven(own)) {
            return isOnTheWeb(own) ? own : webAddressOr(own);
        }
        return isGiven(own) ? own : usual(property, own);
    }

    /** What is listed with its title, its address and its date has often no text but a summary. */
    private JsonNode contentOr(JsonNode own) {
        JsonNode content = usual("content", own);
        return isGiven(content) || !OF_A_PAGE.stream().allMatch(this::has) ? content : usual("summary", own);
    }

    /** Some services number their articles under that name, and have the address under another. */
    private JsonNode webAddressOr(JsonNode own) {
        return UsualNames.of(URI).stream()
                .map(name -> byBareName().getOrDefault(name, own))
                .filter(JsonObject::isOnTheWeb)
                .findFirst()
                .orElse(own);
    }

    private static boolean isOnTheWeb(JsonNode value) {
        return value.isString() && value.asString().startsWith("http");
    }

    private JsonNode usual(String property, JsonNode otherwise) {
        for (String name : UsualNames.of(property)) {
            JsonNode value = byBareName().getOrDefault(name, MissingNode.getInstance());
            if (isGiven(value)) {
                return value;
            }
        }
        return otherwise;
    }

    private Map<String, JsonNode> byBareName() {
        if (byBareName == null) {
            byBareName = new HashMap<>();
            holders(object, 0)
                    .forEach(holder -> holder.properties()
                            .forEach(one -> byBareName.merge(
                                    UsualNames.bare(one.getKey()), one.getValue(), (a, b) -> isGiven(a) ? a : b)));
        }
        return byBareName;
    }

    private static List<JsonNode> holders(JsonNode object, int depth) {
        List<JsonNode> holders = new ArrayList<>(List.of(object));
        for (String wrapper : WRAPPERS) {
            JsonNode wrapped = object.path(wrapper);
            if (wrapped.isObject() && depth < DEEPEST) {
                holders.addAll(holders(wrapped, depth + 1));
            }
        }
        return holders;
    }

    boolean has(String property) {
        return isGiven(value(property));
    }

    /** Whether there is text in it that can be an article's. */
    boolean hasContent() {
        return JsonText.of(value("content"), "").isPresent();
    }

    static boolean isGiven(JsonNode value) {
        return !value.isMissingNode()
                && !value.isNull()
                && !(value.isString() && value.asString().isBlank())
                && !(value.isContainer() && value.isEmpty());
    }
}

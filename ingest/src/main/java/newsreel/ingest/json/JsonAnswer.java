package newsreel.ingest.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** Finds the articles in a value of JSON: itself, or the lists in what a service answered. */
final class JsonAnswer {
    private static final int DEEPEST = 8;

    private final PropertyNames names;

    JsonAnswer(PropertyNames names) {
        this.names = names;
    }

    /** The objects that may be articles; the value itself where none is seen in it. */
    List<JsonObject> articles(JsonNode value) {
        JsonObject whole = new JsonObject(value, value, names);
        if (!value.isContainer() || isArticleByItself(value)) {
            return List.of(whole);
        }
        List<JsonObject> articles = told(value)
                .orElseGet(() -> whole.hasContent() && whole.has("headline") ? List.of() : found(value, whole));
        return articles.isEmpty() ? List.of(whole) : articles;
    }

    /** Paragraphs have no headlines of their own: they are articles only where they stand in nothing that has one. */
    private List<JsonObject> found(JsonNode value, JsonObject whole) {
        List<JsonObject> articles = found(value, JsonAnswer::isWhole, 0);
        boolean itself = whole.hasContent() || whole.has("headline") || whole.has("uri");
        return articles.isEmpty() && !itself ? found(value, JsonObject::hasContent, 0) : articles;
    }

    private static boolean isWhole(JsonObject object) {
        return object.hasContent() && (object.has("headline") || object.has("uri") || object.has("published"));
    }

    /** A withdrawal has no content. */
    private boolean isArticleByItself(JsonNode value) {
        boolean own = names.isMapped("content")
                ? new JsonObject(value, value, names).hasContent() && !isOfAnswer(value)
                : JsonObject.isGiven(value.path("content"));
        return value.isObject()
                && (own || JsonObject.isGiven(value.path("status")) && JsonObject.isGiven(value.path("id")));
    }

    /** Whether a path that leads to the content goes through a list that others go through too, or through one of no article. */
    private boolean isOfAnswer(JsonNode value) {
        return names.list().isPresent()
                && (names.mappedIn(names.list().get()) > 1 || !isCalled(value, "headline") && !isCalled(value, "uri"));
    }

    private static boolean isCalled(JsonNode value, String property) {
        return new JsonObject(value, value, PropertyNames.own()).has(property);
    }

    /** The list that the person's names lead through. */
    private Optional<List<JsonObject>> told(JsonNode value) {
        return names.list().filter(list -> isOfAnswer(value)).map(list -> {
            PropertyNames within = names.within(list);
            List<JsonObject> articles = new ArrayList<>();
            new JsonPath(list).in(value).forEach(element -> articles.add(new JsonObject(element, value, within)));
            return articles;
        });
    }

    /** Whether an object has articles under their ids, and nothing else. */
    private static boolean isMap(JsonNode value, List<JsonObject> elements, Predicate<JsonObject> isArticle) {
        return elements.size() > 1
                && elements.size() == value.size()
                && elements.stream().allMatch(isArticle);
    }

    /** Of a list in which one element is an article, all are taken for that. */
    private List<JsonObject> found(JsonNode value, Predicate<JsonObject> isArticle, int depth) {
        List<JsonObject> articles = new ArrayList<>();
        if (depth == DEEPEST) {
            return articles;
        }
        List<JsonObject> elements = value.valueStream()
                .filter(JsonNode::isObject)
                .map(element -> new JsonObject(element, element, names))
                .toList();
        if (value.isArray() ? elements.stream().anyMatch(isArticle) : isMap(value, elements, isArticle)) {
            return elements;
        }
        value.forEach(part -> articles.addAll(found(part, isArticle, depth + 1)));
        return articles;
    }
}

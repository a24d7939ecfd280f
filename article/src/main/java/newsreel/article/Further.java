package newsreel.article;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import newsreel.article.json.ObjectForm;
import tools.jackson.databind.JsonNode;

/** What holds for properties that are kept as JSON, because others add them or a later version does. */
final class Further {
    private Further() {}

    /**
     * Those of an object with that form.
     *
     * @throws MalformedArticleException when one has the name of a property of the form, or a number that cannot be written
     *     in full
     */
    static Map<String, JsonNode> of(ObjectForm<?, ?> form, Map<String, JsonNode> properties) {
        return checked(properties, form.names()::contains, "is known here, and nothing further");
    }

    /**
     * A copy of them in their order, which cannot be changed.
     *
     * @param taken which names are not free
     * @param refusal what is said of a name that is not
     * @throws MalformedArticleException when a name is not free, or a number cannot be written in full
     */
    static Map<String, JsonNode> checked(Map<String, JsonNode> properties, Predicate<String> taken, String refusal) {
        properties.forEach((name, value) -> {
            if (taken.test(name)) {
                throw new MalformedArticleException("\"" + name + "\" " + refusal);
            }
            checkNumbers(value);
        });
        return Collections.unmodifiableMap(new LinkedHashMap<>(properties));
    }

    /** Nothing that came as JSON is deep enough to exhaust the stack: {@link ArticleJson} takes no such thing. */
    private static void checkNumbers(JsonNode value) {
        if (value.isBigDecimal()) {
            Numbers.written(value.decimalValue());
        }
        value.forEach(Further::checkNumbers);
    }
}

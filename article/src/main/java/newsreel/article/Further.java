package newsreel.article;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import newsreel.article.json.ObjectForm;
import tools.jackson.databind.JsonNode;

/** What holds for properties that are kept as JSON, because others add them or a later version does. */
final class Further {
    private Further() {}

    /**
     * Those of an object with that form.
     *
     * @param form asked for where there is one: who writes no JSON needs no form
     * @throws MalformedArticleException when one has the name of a property of the form, or a number that cannot be written
     *     in full
     */
    static Map<String, JsonNode> of(Supplier<ObjectForm<?, ?>> form, Map<String, JsonNode> properties) {
        return checked(properties, name -> form.get().names().contains(name), "is known here, and nothing further");
    }

    /** What was read so far, and one more; most objects have none. */
    static Map<String, JsonNode> with(Map<String, JsonNode> read, String name, JsonNode value) {
        Map<String, JsonNode> all = read.isEmpty() ? new LinkedHashMap<>() : read;
        all.put(name, value);
        return all;
    }

    /**
     * A copy of them in their order, which cannot be changed.
     *
     * @param properties null for none
     * @param taken which names are not free
     * @param refusal what is said of a name that is not
     * @throws MalformedArticleException when a name is not free, or a number cannot be written in full
     */
    static Map<String, JsonNode> checked(Map<String, JsonNode> properties, Predicate<String> taken, String refusal) {
        if (properties == null || properties.isEmpty()) {
            return Map.of();
        }
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

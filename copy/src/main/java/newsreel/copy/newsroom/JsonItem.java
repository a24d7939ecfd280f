package newsreel.copy.newsroom;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import newsreel.article.MalformedArticleException;
import tools.jackson.databind.JsonNode;

/** A JSON object by its properties, whose names may be in any case; what is not of the kind asked for is not there. */
record JsonItem(JsonNode node) {

    /** The first of these properties that is a string or number; null when none is. */
    String string(String... names) {
        return Stream.of(names)
                .flatMap(name -> strings(name::equals))
                .findFirst()
                .orElse(null);
    }

    /** The strings of all properties with such names, in lower case. */
    Stream<String> strings(Predicate<String> names) {
        return node.propertyStream()
                .filter(property -> names.test(property.getKey().toLowerCase(Locale.ROOT)))
                .map(property -> property.getValue().asString("").strip())
                .filter(value -> !value.isEmpty());
    }

    /** The objects in the property's array. */
    Stream<JsonItem> list(String name) {
        return node.propertyStream()
                .filter(property -> property.getKey().equalsIgnoreCase(name))
                .flatMap(property -> property.getValue().valueStream())
                .filter(JsonNode::isObject)
                .map(JsonItem::new);
    }

    /** In lower case; empty when there is none. */
    String role() {
        String role = string("role");
        return role == null ? "" : role.toLowerCase(Locale.ROOT);
    }

    /** Whether it has a property with such a name, in lower case. */
    boolean has(Predicate<String> names) {
        return node.propertyStream()
                .anyMatch(property -> names.test(property.getKey().toLowerCase(Locale.ROOT)));
    }

    /** @throws MalformedArticleException when it is no object at all */
    void checkObject() {
        if (!node.isObject()) {
            throw new MalformedArticleException(
                    "it is no ninjs item but " + node.getNodeType().toString().toLowerCase(Locale.ROOT));
        }
    }
}

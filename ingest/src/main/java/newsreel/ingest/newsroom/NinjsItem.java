package newsreel.ingest.newsroom;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import newsreel.article.IptcTime;
import newsreel.article.MalformedArticleException;
import tools.jackson.databind.JsonNode;

/**
 * Reads what a ninjs item says of itself. Versions 1 and 2.0 write names in lower case ({@code versioncreated}), later ones
 * in camel case ({@code versionCreated}): case is not looked at.
 */
final class NinjsItem {
    private NinjsItem() {}

    /** @throws MalformedArticleException when it is no object, is canceled or withheld, or holds no text */
    static Copy copy(JsonNode item) {
        if (!item.isObject()) {
            throw new MalformedArticleException(
                    "it is no ninjs item but " + item.getNodeType().toString().toLowerCase(Locale.ROOT));
        }
        Standing.check(string(item, "pubstatus"));
        checkText(item);
        return new Copy(
                string(item, "uri"), string(item, "copyrightholder"), string(item, "language"), published(item));
    }

    private static void checkText(JsonNode item) {
        String type = string(item, "type");
        boolean isText = type == null || type.matches("text|composite|component");
        boolean hasBody = item.propertyStream()
                .anyMatch(property ->
                        isBody(property.getKey()) && !property.getValue().isEmpty()
                                || isBody(property.getKey())
                                        && !property.getValue().asString("").isBlank());
        boolean isDescribed = isText
                && item.propertyStream()
                        .anyMatch(property -> property.getKey().matches("(?i)(headline|description).*"));
        if (!hasBody && !isDescribed) {
            throw new MalformedArticleException(
                    "it holds no text" + (type == null ? "" : " (its type is \"" + type + "\")"));
        }
    }

    private static boolean isBody(String property) {
        return property.equals("bodies") || property.startsWith("body_");
    }

    private static Instant published(JsonNode item) {
        return Stream.of("firstcreated", "versioncreated", "contentcreated")
                .map(moment -> IptcTime.parse(string(item, moment)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private static String string(JsonNode item, String name) {
        return item.propertyStream()
                .filter(property -> property.getKey().equalsIgnoreCase(name))
                .map(property -> property.getValue().asString("").strip())
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse(null);
    }
}

package newsreel.ingest.newsroom;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import newsreel.article.IptcTime;
import newsreel.article.MalformedArticleException;

/** Reads what a NewsML-G2 {@code newsItem} says of itself. */
final class NewsItem {
    private NewsItem() {}

    /** @throws MalformedArticleException when it is canceled or withheld, or holds no text */
    static Copy copy(XmlElement item) {
        Standing.check(code(item, "itemMeta", "pubStatus"));
        checkText(item);
        return new Copy(item.attribute("guid"), source(item), language(item), published(item));
    }

    private static void checkText(XmlElement item) {
        String type = code(item, "itemMeta", "itemClass");
        boolean isText = type == null || type.toLowerCase(Locale.ROOT).matches("(.*[:/])?(text|composite)");
        boolean hasContent = Stream.of("inlineXML", "inlineData")
                .flatMap(inline -> item.all("contentSet", inline))
                .anyMatch(inline -> inline.text() != null);
        boolean isDescribed = isText
                && Stream.of("headline", "description")
                        .flatMap(line -> item.all("contentMeta", line))
                        .anyMatch(line -> line.text() != null);
        if (!hasContent && !isDescribed) {
            throw new MalformedArticleException(
                    "it holds no text" + (type == null ? "" : " (its class is \"" + type + "\")"));
        }
    }

    private static String source(XmlElement item) {
        return Facts.first(
                item.all("itemMeta", "provider", "name").map(XmlElement::text),
                item.all("itemMeta", "provider").map(provider -> provider.attribute("literal")),
                item.all("rightsInfo", "copyrightHolder", "name").map(XmlElement::text),
                item.all("rightsInfo", "copyrightHolder").map(holder -> holder.attribute("literal")),
                item.all("itemMeta", "provider")
                        .map(provider -> provider.attribute("qcode"))
                        .filter(Objects::nonNull)
                        .map(qcode -> qcode.substring(qcode.indexOf(':') + 1)),
                item.all("itemMeta", "provider").map(provider -> provider.attribute("uri")));
    }

    private static String language(XmlElement item) {
        return Facts.first(
                item.all("contentMeta", "language").map(language -> language.attribute("tag")),
                Stream.of(item).map(root -> root.attribute("lang")));
    }

    /** The first version's time: a later version's is when it was changed. */
    private static Instant published(XmlElement item) {
        return Stream.of("firstCreated", "versionCreated")
                .flatMap(moment -> item.all("itemMeta", moment))
                .map(moment -> IptcTime.parse(moment.text()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private static String code(XmlElement item, String... path) {
        return Facts.first(
                item.all(path).map(concept -> concept.attribute("qcode")),
                item.all(path).map(concept -> concept.attribute("uri")));
    }
}

package newsreel.copy.newsroom;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import newsreel.copy.text.Paragraphs;
import org.jsoup.Jsoup;

/**
 * One of the bodies of a ninjs item: they come in several mark-ups of the same copy.
 *
 * @param label what the item says of it: role and media type, or what follows {@code body_}; in lower case
 * @param value the body
 */
record NinjsBody(String label, String value) {
    private enum Markedness {
        HTML,
        NITF,
        PLAIN,
        OTHER
    }

    /** The copy in the item's best body, else in its descriptions. */
    static Story of(JsonItem item) {
        return Stream.concat(
                        item.list("bodies").flatMap(NinjsBody::ofObject),
                        item.node()
                                .propertyStream()
                                .flatMap(
                                        p -> ofProperty(p.getKey(), p.getValue().asString(""))))
                .filter(body -> !body.value.isBlank())
                .min(Comparator.comparing(NinjsBody::markedness).thenComparing(body -> -body.value.length()))
                .map(NinjsBody::story)
                .orElseGet(() -> described(item));
    }

    /** Whether the item has a body that is not empty. */
    static boolean isThere(JsonItem item) {
        return item.node()
                .propertyStream()
                .filter(property ->
                        property.getKey().equals("bodies") || property.getKey().startsWith("body_"))
                .map(Map.Entry::getValue)
                .anyMatch(body -> !body.isEmpty() || !body.asString("").isBlank());
    }

    private static Stream<NinjsBody> ofObject(JsonItem body) {
        String type = body.string("contenttype");
        String label = body.role() + " " + (type == null ? "" : type);
        return Stream.ofNullable(body.string("value"))
                .map(value -> new NinjsBody(label.toLowerCase(Locale.ROOT), value));
    }

    private static Stream<NinjsBody> ofProperty(String name, String value) {
        return name.startsWith("body_")
                ? Stream.of(new NinjsBody(name.substring("body_".length()).toLowerCase(Locale.ROOT), value))
                : Stream.empty();
    }

    private static Story described(JsonItem item) {
        List<String> paragraphs = Stream.concat(
                        item.list("descriptions").flatMap(text -> Stream.ofNullable(text.string("value"))),
                        item.strings(name -> name.startsWith("description_")))
                .map(Markup::line)
                .filter(Objects::nonNull)
                .limit(1)
                .toList();
        return Story.EMPTY.withParagraphs(paragraphs);
    }

    private Markedness markedness() {
        if (label.contains("html")) {
            return Markedness.HTML;
        }
        if (label.contains("nitf") || label.contains("xml")) {
            return nitf().isPresent() ? Markedness.NITF : Markedness.OTHER;
        }
        return value.contains("</p>") ? Markedness.HTML : Markedness.PLAIN;
    }

    private Story story() {
        return switch (markedness()) {
            case NITF -> nitf().orElse(Story.EMPTY);
            case PLAIN -> Story.EMPTY.withParagraphs(Paragraphs.of(value));
            case HTML, OTHER ->
                Story.EMPTY.withParagraphs(BlockText.of(Jsoup.parse(value).body()));
        };
    }

    private Optional<Story> nitf() {
        return Markup.root(value, "nitf").map(NitfDocument::new).map(NitfDocument::story);
    }
}

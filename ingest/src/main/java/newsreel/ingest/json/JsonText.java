package newsreel.ingest.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import tools.jackson.databind.JsonNode;

/** Text out of what JSON has for it: a string, a number, a list of paragraphs or names, an object that holds it. */
final class JsonText {
    private static final List<String> HOLDERS = List.of(
            "text",
            "rendered",
            "value",
            "name",
            "main",
            "default",
            "basic",
            "original",
            "html",
            "content",
            "body",
            "full_name",
            "fullName",
            "displayName",
            "display_name",
            "title",
            "$oid");
    /** What stands among the paragraphs of an article and is none of them, where each says what it is. */
    private static final Set<String> NO_PARAGRAPHS = Set.of(
            "image",
            "video",
            "audio",
            "gallery",
            "embed",
            "custom_embed",
            "raw_html",
            "reference",
            "interstitial_link",
            "link_list",
            "social_media",
            "oembed_response",
            "divider");

    private static final List<List<String>> PARTS_OF_NAMES = List.of(
            List.of("first", "last"),
            List.of("firstname", "lastname"),
            List.of("first_name", "last_name"),
            List.of("firstName", "lastName"),
            List.of("givenName", "familyName"));

    /** Mark-up as copy has it, and not a word in angle brackets. */
    private static final Pattern HTML = Pattern.compile(
            "(?i)</(?:p|div|h[1-6]|ul|ol|li|a|em|strong|b|i|span|blockquote|figure|article|section|table|td|html|body)>"
                    + "|<br\\s*/?>|<(?:p|img|figure)(?:\\s[^<>]*)?/?>");

    private static final Pattern REFERENCE = Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]\\w{1,30});");

    private JsonText() {}

    /** One text: those of a list are parted. Nothing when there is none. */
    static Optional<String> of(JsonNode node, String between) {
        List<String> texts = all(node);
        return texts.isEmpty() ? Optional.empty() : Optional.of(String.join(between, texts));
    }

    private static List<String> all(JsonNode node) {
        if (node.isArray()) {
            List<String> texts = new ArrayList<>();
            node.forEach(element -> texts.addAll(isNoParagraph(element) ? List.of() : all(element)));
            return texts;
        }
        if (node.path("by").isArray()) {
            return all(node.path("by"));
        }
        return (node.isObject()
                        ? ofObject(node)
                        : Optional.of(node).filter(JsonText::isText).map(JsonNode::asString))
                .filter(text -> !text.isBlank()).stream().toList();
    }

    private static boolean isNoParagraph(JsonNode element) {
        return NO_PARAGRAPHS.contains(element.path("type").asString(""));
    }

    /** The article's text: paragraphs that are a list are parted as its text is, by mark-up where they have mark-up. */
    static Optional<String> copy(JsonNode node) {
        List<String> paragraphs = all(node);
        if (paragraphs.size() > 1 && paragraphs.stream().anyMatch(JsonText::isHtml)) {
            return Optional.of(
                    paragraphs.stream().map(text -> "<p>" + text + "</p>").collect(Collectors.joining("\n")));
        }
        return paragraphs.isEmpty() ? Optional.empty() : Optional.of(String.join("\n\n", paragraphs));
    }

    private static boolean isText(JsonNode node) {
        return node.isString() || node.isNumber();
    }

    private static Optional<String> ofObject(JsonNode object) {
        return HOLDERS.stream()
                .map(object::path)
                .filter(value -> value.isString() && !value.asString().isBlank())
                .map(JsonNode::asString)
                .findFirst()
                .or(() -> PARTS_OF_NAMES.stream()
                        .map(parts -> parts.stream()
                                .map(part -> object.path(part).asString(""))
                                .filter(part -> !part.isBlank())
                                .toList())
                        .filter(parts -> !parts.isEmpty())
                        .map(parts -> String.join(" ", parts))
                        .findFirst());
    }

    /** On one line, and without the mark-up that titles have now and then. */
    static String line(String text) {
        return isHtml(text) || text.indexOf('&') >= 0 && REFERENCE.matcher(text).find()
                ? Jsoup.parse(text).text()
                : text;
    }

    /** Whether the text is mark-up, by its look. */
    static boolean isHtml(String text) {
        int begin = text.indexOf('<');
        return begin >= 0 && HTML.matcher(text).find(begin);
    }
}

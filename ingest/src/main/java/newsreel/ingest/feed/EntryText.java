package newsreel.ingest.feed;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newsreel.article.RawArticle;

/**
 * A text of an item's and its media type.
 *
 * @param contentType null stands for plain text
 */
record EntryText(String text, String contentType) {
    private static final String[] WHOLE_FIRST = {
        "content:encoded",
        "yandex:full-text",
        "turbo:content",
        "content",
        "body",
        "xhtml:body",
        "description",
        "summary",
        "media:description",
        "itunes:summary"
    };

    /** An element that is one tag, which HTML knows only of some: it would take all after it for what is in it. */
    private static final Pattern ONE_TAG =
            Pattern.compile("<([a-zA-Z][\\w.-]*)((?:\\s+[\\w:.-]+\\s*=\\s*(?:\"[^\"]*\"|'[^']*'))*)\\s*/>");

    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
            "wbr");

    /**
     * The item's copy: the whole text before the summary, unless it is but a part of it, as a picture is; an item of a headline
     * only has that as its text.
     */
    static EntryText of(FeedElement item) {
        List<EntryText> texts = Stream.concat(
                        item.children(WHOLE_FIRST),
                        item.children("media:group").flatMap(group -> group.children("media:description")))
                .filter(EntryText::isText)
                .map(EntryText::ofElement)
                .filter(text -> !text.text.isBlank())
                .toList();
        int[] lengths = texts.stream().mapToInt(EntryText::length).toArray();
        int longest = IntStream.of(lengths).max().orElse(0);
        return IntStream.range(0, lengths.length)
                .filter(i -> longest > 0 && lengths[i] * 2 >= longest)
                .mapToObj(texts::get)
                .findFirst()
                .orElseGet(() -> new EntryText(Entry.headline(item), null));
    }

    /** Atom carries pictures and addresses in the same element. */
    private static boolean isText(FeedElement element) {
        String type = element.attribute("type");
        boolean named =
                type.indexOf('/') < 0 || type.startsWith("text/") || type.contains("xml") || type.contains("html");
        return named && !element.attribute("mode").equals("base64");
    }

    private static EntryText ofElement(FeedElement element) {
        if (element.isMarkedUp()) {
            return new EntryText(ONE_TAG.matcher(element.value()).replaceAll(EntryText::apart), RawArticle.HTML);
        }
        String value = element.value();
        return new EntryText(value, isHtml(element.attribute("type"), value) ? RawArticle.HTML : null);
    }

    private static String apart(MatchResult tag) {
        boolean isVoid = VOID.contains(tag.group(1).toLowerCase(Locale.ROOT));
        return Matcher.quoteReplacement(
                isVoid ? tag.group() : "<" + tag.group(1) + tag.group(2) + "></" + tag.group(1) + ">");
    }

    /** RSS has no word for what a text is, so there the text itself tells. */
    private static boolean isHtml(String type, String value) {
        return type.contains("html") || !type.equals("text") && !type.equals("text/plain") && Texts.isMarkup(value);
    }

    /** How much of it a reader sees. */
    private int length() {
        String visible = contentType == null ? text : Texts.plain(text);
        return visible == null ? 0 : visible.length();
    }
}

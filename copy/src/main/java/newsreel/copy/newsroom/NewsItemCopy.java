package newsreel.copy.newsroom;

import static newsreel.copy.newsroom.Markup.all;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import newsreel.copy.text.Paragraphs;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The copy that a NewsML-G2 {@code newsItem} carries, be it NITF, XHTML or plain text. */
final class NewsItemCopy {
    private NewsItemCopy() {}

    /** What its contents hold; where they hold nothing, its description. */
    static Story of(Element item) {
        return content(item).or(description(item));
    }

    static boolean isThere(Element item) {
        return Stream.concat(all(item, "contentSet", "inlineXML"), all(item, "contentSet", "inlineData"))
                .anyMatch(Element::hasText);
    }

    /** Where the copy is, if it is not in the item; null when it is nowhere else either. */
    static String elsewhere(Element item) {
        return Markup.attribute(item, "href", "contentSet", "remoteContent");
    }

    /** The copy itself: the longest of those that come, which differ in completeness. */
    private static Story content(Element item) {
        Stream<Story> inXml = all(item, "contentSet", "inlineXML").map(NewsItemCopy::inlineXml);
        Stream<Story> asData = all(item, "contentSet", "inlineData").map(NewsItemCopy::inlineData);
        return Stream.concat(inXml, asData)
                .max(Comparator.comparingInt(story ->
                        story.paragraphs().stream().mapToInt(String::length).sum()))
                .orElse(Story.EMPTY);
    }

    private static Story inlineXml(Element inline) {
        return all(inline, "nitf")
                .findFirst()
                .map(NitfDocument::new)
                .map(NitfDocument::story)
                .orElseGet(() -> ofParagraphs(xhtml(inline)));
    }

    private static List<String> xhtml(Element inline) {
        return BlockText.of(all(inline, "html", "body").findFirst().orElse(inline));
    }

    private static Story inlineData(Element inline) {
        String data = inline.wholeText();
        boolean html = inline.attr("contenttype").contains("html") || Markup.isBlocks(data);
        return ofParagraphs(html ? BlockText.of(Jsoup.parse(data).body()) : Paragraphs.of(data));
    }

    /** Stands in for copy that is not there. */
    private static Story description(Element item) {
        return ofParagraphs(all(item, "contentMeta", "description")
                .flatMap(part -> BlockText.of(part).stream())
                .toList());
    }

    private static Story ofParagraphs(List<String> paragraphs) {
        return Story.EMPTY.withParagraphs(paragraphs);
    }
}

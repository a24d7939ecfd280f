package newsreel.copy.newsroom;

import static newsreel.copy.newsroom.Markup.all;
import static newsreel.copy.newsroom.Markup.attribute;
import static newsreel.copy.newsroom.Markup.text;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import newsreel.article.ArticleText;
import newsreel.article.IptcTime;
import newsreel.article.RawArticle;
import newsreel.article.Topic;
import newsreel.copy.ArticleReader;
import newsreel.copy.text.Paragraphs;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Reads a NewsML-G2 {@code newsItem}: what its metadata says, and where that is silent, what the copy in it says, be it
 * NITF, XHTML or plain text. Thread-safe.
 */
final class NewsItemReader implements ArticleReader {
    /** Subjects that are no topics but the people, places and things of the story. */
    private static final Set<String> NAMED_THINGS =
            Set.of("person", "organisation", "geoarea", "poi", "object", "event", "instance");

    @Override
    public ArticleText read(RawArticle article) {
        return Markup.root(article.content(), "newsItem")
                .map(item -> envelope(item).or(content(item)).or(description(item)))
                .orElse(Story.EMPTY)
                .article(article.source());
    }

    private static Story envelope(Element item) {
        String language = language(item);
        return new Story(
                headline(item, false),
                headline(item, true),
                credit(item, language),
                Place.of(text(item, "contentMeta", "dateline")),
                text(item, "contentMeta", "located", "name"),
                List.of(),
                language,
                published(item),
                address(item),
                source(item),
                topics(item));
    }

    private static String headline(Element item, boolean sub) {
        return all(item, "contentMeta", "headline")
                .filter(headline ->
                        headline.attr("role").toLowerCase(Locale.ROOT).contains("sub") == sub)
                .map(Markup::line)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Credit credit(Element item, String language) {
        String source = source(item);
        List<String> creators = all(item, "contentMeta", "creator")
                .filter(creator -> !creator.attr("type").endsWith("organisation"))
                .flatMap(creator -> Stream.ofNullable(text(creator, "name")))
                .filter(name -> name.indexOf(' ') > 0 && !name.equals(source))
                .toList();
        return Credit.ofByline(text(item, "contentMeta", "by"), language).or(new Credit(null, creators));
    }

    private static String language(Element item) {
        return Stream.of(attribute(item, "tag", "contentMeta", "language"), attribute(item, "xml:lang"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The first version's time: a later version's is when it was changed. */
    private static Instant published(Element item) {
        return Stream.of("firstCreated", "versionCreated")
                .map(moment -> IptcTime.parse(text(item, "itemMeta", moment)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private static String address(Element item) {
        String guid = item.attr("guid").strip();
        return guid.matches("(?i)https?://\\S+") ? guid : null;
    }

    private static String source(Element item) {
        return Stream.of(
                        text(item, "itemMeta", "provider", "name"),
                        attribute(item, "literal", "itemMeta", "provider"),
                        text(item, "rightsInfo", "copyrightHolder", "name"),
                        attribute(item, "literal", "rightsInfo", "copyrightHolder"),
                        withoutAlias(attribute(item, "qcode", "itemMeta", "provider")),
                        attribute(item, "uri", "itemMeta", "provider"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static String withoutAlias(String qcode) {
        return qcode == null ? null : qcode.substring(qcode.indexOf(':') + 1);
    }

    private static List<Topic> topics(Element item) {
        return all(item, "contentMeta", "subject")
                .filter(subject -> !NAMED_THINGS.contains(
                        subject.attr("type").replaceFirst(".*[:/]", "").toLowerCase(Locale.ROOT)))
                .flatMap(subject -> topic(subject).stream())
                .distinct()
                .toList();
    }

    private static Optional<Topic> topic(Element subject) {
        String code = subject.hasAttr("qcode") ? subject.attr("qcode") : subject.attr("uri");
        return TopicCode.topic(code, name(subject), subject.attr("confidence"));
    }

    /** In English where it is given in several languages. */
    private static String name(Element subject) {
        return all(subject, "name")
                .min(Comparator.comparing(name -> !name.attr("xml:lang").startsWith("en")))
                .map(Markup::line)
                .orElse(null);
    }

    /** The copy itself: the longest of those that come, which differ in completeness. */
    private static Story content(Element item) {
        Stream<Story> inXml = all(item, "contentSet", "inlineXML").map(NewsItemReader::inlineXml);
        Stream<Story> asData = all(item, "contentSet", "inlineData").map(NewsItemReader::inlineData);
        return Stream.concat(inXml, asData)
                .max(Comparator.comparingInt(story ->
                        story.paragraphs().stream().mapToInt(String::length).sum()))
                .orElse(Story.EMPTY);
    }

    private static Story inlineXml(Element inline) {
        return all(inline, "nitf").findFirst().map(NitfReader::story).orElseGet(() -> ofParagraphs(xhtml(inline)));
    }

    private static List<String> xhtml(Element inline) {
        return BlockText.of(all(inline, "html", "body").findFirst().orElse(inline));
    }

    private static Story inlineData(Element inline) {
        boolean html = inline.attr("contenttype").contains("html");
        String data = inline.wholeText();
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

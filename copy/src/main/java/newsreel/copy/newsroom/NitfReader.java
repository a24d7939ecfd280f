package newsreel.copy.newsroom;

import static newsreel.copy.newsroom.Markup.all;
import static newsreel.copy.newsroom.Markup.attribute;
import static newsreel.copy.newsroom.Markup.text;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import newsreel.article.ArticleText;
import newsreel.article.IptcTime;
import newsreel.article.RawArticle;
import newsreel.article.Topic;
import newsreel.copy.ArticleReader;
import org.jsoup.nodes.Element;

/**
 * Reads NITF 3: headlines from {@code hedline}, the body from {@code body.content}, topics from {@code tobject.subject} and
 * {@code identified-content}. Names of elements and attributes are those of the standard. Thread-safe.
 */
final class NitfReader implements ArticleReader {

    @Override
    public ArticleText read(RawArticle article) {
        return Markup.root(article.content(), "nitf")
                .map(NitfReader::story)
                .orElse(Story.EMPTY)
                .article(article.source());
    }

    static Story story(Element nitf) {
        Element body = all(nitf, "body").findFirst().orElse(nitf);
        String language = Stream.of(body, nitf)
                .map(element -> element.attr("xml:lang"))
                .filter(tag -> !tag.isBlank())
                .findFirst()
                .orElse(null);
        return new Story(
                Stream.of(text(body, "body.head", "hedline", "hl1"), text(nitf, "head", "title"))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                text(body, "body.head", "hedline", "hl2"),
                credit(body, language),
                dateline(body),
                text(nitf, "head", "docdata", "evloc"),
                paragraphs(body),
                language,
                published(nitf),
                null,
                source(nitf),
                topics(nitf));
    }

    private static Credit credit(Element body, String language) {
        return all(body, "body.head", "byline")
                .map(byline -> ofByline(byline.clone(), language))
                .reduce(Credit.NONE, Credit::and);
    }

    /** {@code byttl} is the writer's title: no name, and often without a comma before it. */
    private static Credit ofByline(Element byline, String language) {
        List<String> titles = lines(Markup.within(byline, "byttl"));
        List<String> persons = lines(Markup.within(byline, "person"));
        Markup.within(byline, "byttl").toList().forEach(Element::remove);
        Credit writers = Credit.ofByline(Markup.line(byline), language);
        return new Credit(
                Credit.joined(Stream.concat(Stream.ofNullable(writers.byline()), titles.stream())),
                persons.isEmpty() ? writers.authors() : persons);
    }

    private static List<String> lines(Stream<Element> elements) {
        return elements.map(Markup::line).filter(Objects::nonNull).toList();
    }

    private static String dateline(Element body) {
        return Stream.concat(all(body, "body.head", "dateline"), all(body, "body.content", "block", "dateline"))
                .findFirst()
                .map(Place::of)
                .orElse(null);
    }

    /** The abstract stands in for a body that is not there. */
    private static List<String> paragraphs(Element body) {
        List<String> content = all(body, "body.content")
                .flatMap(part -> BlockText.of(part).stream())
                .toList();
        return content.isEmpty()
                ? all(body, "body.head", "abstract")
                        .flatMap(part -> BlockText.of(part).stream())
                        .toList()
                : content;
    }

    /** When it may be released, which is when it is news; else when it was issued. */
    private static Instant published(Element nitf) {
        return Stream.of(
                        attribute(nitf, "norm", "head", "docdata", "date.release"),
                        attribute(nitf, "norm", "head", "docdata", "date.issue"),
                        attribute(nitf, "date.publication", "head", "pubdata"),
                        attribute(nitf, "norm", "body", "body.head", "dateline", "story.date"))
                .map(IptcTime::parse)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private static String source(Element nitf) {
        return Stream.of(
                        text(nitf, "body", "body.head", "distributor"),
                        attribute(nitf, "holder", "head", "docdata", "doc.copyright"),
                        attribute(nitf, "regsrc", "head", "docdata", "doc-id"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static List<Topic> topics(Element nitf) {
        return Stream.concat(
                        all(nitf, "head", "tobject", "tobject.subject").map(NitfReader::subject),
                        all(nitf, "head", "docdata", "identified-content", "classifier")
                                .map(NitfReader::classifier))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static Optional<Topic> subject(Element subject) {
        String name = Stream.of("detail", "matter", "type")
                .map(level -> subject.attr("tobject.subject." + level).strip())
                .filter(label -> !label.isEmpty())
                .findFirst()
                .orElse(null);
        return TopicCode.topic(subject.attr("tobject.subject.refnum"), name, null);
    }

    /** Classifiers say all manner of things; those with a code of a vocabulary are topics. */
    private static Optional<Topic> classifier(Element classifier) {
        String name = Markup.line(classifier);
        return TopicCode.topic(classifier.attr("value"), name, null);
    }
}

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
import newsreel.article.MalformedArticleException;
import newsreel.article.Topic;
import newsreel.copy.time.Timestamps;
import newsreel.copy.xml.XmlDocument;
import org.jsoup.nodes.Element;

/**
 * An NITF 3 document: headlines from {@code hedline}, the body from {@code body.content}, topics from {@code tobject.subject} and
 * {@code identified-content}. Names of elements and attributes are those of the standard. Thread-safe.
 */
record NitfDocument(Element nitf) implements NewsroomItem {

    @Override
    public Envelope envelope() {
        return new Envelope(
                id(),
                Facts.first(
                        Revision.of(attribute(nitf, "version", "head", "docdata", "du-key")),
                        Revision.of(attribute(nitf, "info", "head", "docdata", "ed-msg"))),
                Facts.first(
                        text(nitf, "body", "body.head", "distributor"),
                        attribute(nitf, "holder", "head", "docdata", "doc.copyright"),
                        attribute(nitf, "regsrc", "head", "docdata", "doc-id")),
                Facts.first(attribute(nitf, "xml:lang", "body"), XmlDocument.inherited(nitf, "xml:lang")),
                new Envelope.Dates(published(), null, embargoed()),
                status());
    }

    /** A kill is announced in the message to editors, too. */
    private String status() {
        String message = attribute(nitf, "msg-type", "head", "docdata", "ed-msg");
        return Standing.isWithdrawn(message) ? message : attribute(nitf, "management-status", "head", "docdata");
    }

    private Instant embargoed() {
        String status = attribute(nitf, "management-status", "head", "docdata");
        return "embargoed".equalsIgnoreCase(status)
                ? Timestamps.first(attribute(nitf, "norm", "head", "docdata", "date.release"))
                : null;
    }

    @Override
    public Stream<String> dates() {
        return Stream.of(
                        attribute(nitf, "norm", "head", "docdata", "date.release"),
                        attribute(nitf, "norm", "head", "docdata", "date.issue"),
                        attribute(nitf, "date.publication", "head", "pubdata"))
                .filter(Objects::nonNull);
    }

    /** Identifiers are unique with their register only. */
    private String id() {
        String register = attribute(nitf, "regsrc", "head", "docdata", "doc-id");
        String id = attribute(nitf, "id-string", "head", "docdata", "doc-id");
        return id == null || register == null ? id : register + ":" + id;
    }

    /** When it may be released, which is when it is news; else when it was issued. */
    private Instant published() {
        return Timestamps.first(
                attribute(nitf, "norm", "head", "docdata", "date.release"),
                attribute(nitf, "norm", "head", "docdata", "date.issue"),
                attribute(nitf, "date.publication", "head", "pubdata"),
                attribute(nitf, "norm", "body", "body.head", "dateline", "story.date"));
    }

    @Override
    public void checkUsable() {
        if (all(nitf, "body").noneMatch(Element::hasText)) {
            throw new MalformedArticleException("it holds no text");
        }
    }

    @Override
    public ArticleText article(String supplier) {
        return story().article(supplier);
    }

    Story story() {
        Element body = all(nitf, "body").findFirst().orElse(nitf);
        Envelope envelope = envelope();
        return new Story(
                Facts.first(text(body, "body.head", "hedline", "hl1"), text(nitf, "head", "title")),
                text(body, "body.head", "hedline", "hl2"),
                credit(body, envelope.language()),
                dateline(body),
                text(nitf, "head", "docdata", "evloc"),
                paragraphs(body),
                envelope,
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
                persons.isEmpty()
                        ? writers.authors()
                        : persons.stream()
                                .flatMap(person -> Credit.ofByline(person, language).authors().stream())
                                .distinct()
                                .toList());
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

    private static List<Topic> topics(Element nitf) {
        return Stream.concat(
                        all(nitf, "head", "tobject", "tobject.subject").map(NitfDocument::subject),
                        all(nitf, "head", "docdata", "identified-content", "classifier")
                                .map(NitfDocument::classifier))
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

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
import newsreel.article.MalformedArticleException;
import newsreel.article.Topic;
import newsreel.copy.time.Timestamps;
import newsreel.copy.xml.XmlDocument;
import org.jsoup.nodes.Element;

/**
 * A NewsML-G2 {@code newsItem}: what its metadata says, and where that is silent, what the copy in it says, be it
 * NITF, XHTML or plain text. Thread-safe.
 */
record NewsItem(Element item) implements NewsroomItem {
    private static final Instant FOR_EVER = Instant.parse("9999-12-31T23:59:59Z");
    /** Subjects that are no topics but the people, places and things of the story. */
    private static final Set<String> NAMED_THINGS =
            Set.of("person", "organisation", "geoarea", "poi", "object", "event", "instance");

    @Override
    public Envelope envelope() {
        return new Envelope(
                attribute(item, "guid"),
                Revision.of(attribute(item, "version")),
                Facts.first(
                        text(item, "itemMeta", "provider", "name"),
                        attribute(item, "literal", "itemMeta", "provider"),
                        text(item, "rightsInfo", "copyrightHolder", "name"),
                        attribute(item, "literal", "rightsInfo", "copyrightHolder"),
                        withoutAlias(attribute(item, "qcode", "itemMeta", "provider")),
                        attribute(item, "uri", "itemMeta", "provider")),
                Facts.first(attribute(item, "tag", "contentMeta", "language"), XmlDocument.inherited(item, "xml:lang")),
                new Envelope.Dates(
                        // The first version's time: a later version's is when it was changed.
                        Timestamps.first(
                                text(item, "itemMeta", "firstCreated"), text(item, "itemMeta", "versionCreated")),
                        Timestamps.first(text(item, "itemMeta", "versionCreated")),
                        embargoed()),
                code("pubStatus"));
    }

    /** An embargo without a time holds until a later version says otherwise. */
    private Instant embargoed() {
        boolean open = all(item, "itemMeta", "embargoed")
                .findFirst()
                .filter(date -> !date.hasText())
                .isPresent();
        return open ? FOR_EVER : Timestamps.first(text(item, "itemMeta", "embargoed"));
    }

    @Override
    public Stream<String> dates() {
        return Stream.of("firstCreated", "versionCreated", "embargoed")
                .map(date -> text(item, "itemMeta", date))
                .filter(Objects::nonNull);
    }

    private String code(String concept) {
        return Facts.first(attribute(item, "qcode", "itemMeta", concept), attribute(item, "uri", "itemMeta", concept));
    }

    /** The code with the vocabulary that the item's own catalog has for its alias. */
    private String resolved(String qcode) {
        int colon = qcode.indexOf(':');
        return all(item, "catalog", "scheme")
                .filter(scheme -> colon > 0 && scheme.attr("alias").equals(qcode.substring(0, colon)))
                .map(scheme -> scheme.attr("uri") + qcode.substring(colon + 1))
                .findFirst()
                .orElse(qcode);
    }

    private static String withoutAlias(String qcode) {
        return qcode == null ? null : qcode.substring(qcode.indexOf(':') + 1);
    }

    @Override
    public void checkUsable() {
        if (NewsItemCopy.isThere(item)) {
            return;
        }
        String type = code("itemClass");
        boolean isText = type == null || type.toLowerCase(Locale.ROOT).matches("(.*[:/])?(text|composite)");
        String elsewhere = NewsItemCopy.elsewhere(item);
        if (elsewhere != null && all(item, "contentMeta", "description").noneMatch(Element::hasText)) {
            throw new MalformedArticleException(
                    "its text is not in it, but in \"" + elsewhere + "\" (remoteContent); that has to come itself");
        }
        if (!(isText && isDescribed())) {
            throw new MalformedArticleException(
                    "it holds no text" + (type == null ? "" : " (its class is \"" + type + "\")"));
        }
    }

    private boolean isDescribed() {
        return Stream.of("headline", "description")
                .flatMap(line -> all(item, "contentMeta", line))
                .anyMatch(Element::hasText);
    }

    @Override
    public ArticleText article(String supplier) {
        return story().or(NewsItemCopy.of(item)).article(supplier);
    }

    private Story story() {
        Envelope envelope = envelope();
        return new Story(
                headline(false),
                headline(true),
                credit(envelope),
                Place.of(text(item, "contentMeta", "dateline")),
                text(item, "contentMeta", "located", "name"),
                List.of(),
                envelope,
                topics());
    }

    private String headline(boolean sub) {
        return all(item, "contentMeta", "headline")
                .filter(headline ->
                        headline.attr("role").toLowerCase(Locale.ROOT).contains("sub") == sub)
                .map(Markup::line)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private Credit credit(Envelope envelope) {
        List<String> creators = all(item, "contentMeta", "creator")
                .filter(creator -> !creator.attr("type").endsWith("organisation"))
                .flatMap(creator -> Stream.ofNullable(text(creator, "name")))
                .filter(name -> name.indexOf(' ') > 0 && !name.equals(envelope.source()))
                .toList();
        return Credit.ofByline(text(item, "contentMeta", "by"), envelope.language())
                .or(new Credit(null, creators));
    }

    private List<Topic> topics() {
        return all(item, "contentMeta", "subject")
                .filter(subject -> !NAMED_THINGS.contains(
                        subject.attr("type").replaceFirst(".*[:/]", "").toLowerCase(Locale.ROOT)))
                .flatMap(subject -> topic(subject).stream())
                .distinct()
                .toList();
    }

    private Optional<Topic> topic(Element subject) {
        String code = subject.hasAttr("qcode") ? resolved(subject.attr("qcode")) : subject.attr("uri");
        return TopicCode.topic(code, name(subject), subject.attr("confidence"));
    }

    /** In English where it is given in several languages. */
    private static String name(Element subject) {
        return all(subject, "name")
                .min(Comparator.comparing(name -> !name.attr("xml:lang").startsWith("en")))
                .map(Markup::line)
                .orElse(null);
    }
}

package newsreel.copy.newsroom;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import newsreel.article.ArticleText;
import newsreel.article.MalformedArticleException;
import newsreel.article.Topic;
import newsreel.copy.time.Timestamps;

/**
 * A ninjs item of any version: 1 has one {@code headline}, {@code byline} and {@code body_xhtml}; from 2 on there
 * are {@code headlines}, {@code by} and {@code bodies}; 3 writes names in camel case. Thread-safe.
 */
record NinjsItem(JsonItem item) implements NewsroomItem {

    @Override
    public Envelope envelope() {
        return new Envelope(
                item.string("uri", "guid"),
                Revision.of(item.string("version")),
                item.string("copyrightholder", "provider", "source"),
                item.string("language"),
                new Envelope.Dates(
                        // The first version's time: a later version's is when it was changed.
                        Timestamps.first(
                                item.string("firstcreated"),
                                item.string("versioncreated"),
                                item.string("contentcreated")),
                        Timestamps.first(item.string("versioncreated")),
                        Timestamps.first(item.string("embargoed"), item.string("embargo"))),
                item.string("pubstatus"));
    }

    @Override
    public Stream<String> dates() {
        return Stream.of("firstcreated", "versioncreated", "contentcreated", "embargoed", "embargo")
                .map(item::string)
                .filter(Objects::nonNull);
    }

    @Override
    public void checkUsable() {
        item.checkObject();
        String type = item.string("type");
        boolean isText = type == null || type.matches("text|composite|component");
        if (!NinjsBody.isThere(item) && !(isText && isDescribed())) {
            throw new MalformedArticleException(
                    "it holds no text" + (type == null ? "" : " (its type is \"" + type + "\")"));
        }
    }

    private boolean isDescribed() {
        return item.has(name -> name.startsWith("headline") || name.startsWith("description"));
    }

    @Override
    public ArticleText article(String supplier) {
        return story().or(NinjsBody.of(item)).article(supplier);
    }

    private Story story() {
        Envelope envelope = envelope();
        return new Story(
                headline(item),
                subheadline(item),
                Credit.ofByline(Markup.line(item.string("byline", "by")), envelope.language())
                        .or(new Credit(null, authors(item))),
                null,
                Markup.line(item.string("located")),
                List.of(),
                envelope,
                topics(item));
    }

    private static String headline(JsonItem item) {
        Stream<String> main = item.list("headlines")
                .filter(headline -> headline.role().matches("|main|headline"))
                .map(headline -> headline.string("value"));
        Stream<String> any = item.list("headlines")
                .filter(headline -> !headline.role().contains("sub"))
                .map(headline -> headline.string("value"));
        Stream<String> named = item.strings(name -> name.startsWith("headline_") && !name.contains("sub"));
        return firstLine(Stream.of(Stream.ofNullable(item.string("headline", "headline_main")), main, any, named)
                .flatMap(Function.identity()));
    }

    private static List<String> authors(JsonItem item) {
        return item.list("authors")
                .flatMap(author -> Stream.ofNullable(Markup.line(author.string("name"))))
                .distinct()
                .toList();
    }

    private static String subheadline(JsonItem item) {
        Stream<String> roles = item.list("headlines")
                .filter(headline -> headline.role().contains("sub"))
                .map(headline -> headline.string("value"));
        Stream<String> named = item.strings(name -> name.startsWith("headline_sub"));
        return firstLine(Stream.concat(roles, named));
    }

    private static String firstLine(Stream<String> lines) {
        return lines.map(Markup::line).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static List<Topic> topics(JsonItem item) {
        return Stream.concat(item.list("subjects"), item.list("subject"))
                .flatMap(subject -> topic(subject).stream())
                .distinct()
                .toList();
    }

    private static Optional<Topic> topic(JsonItem subject) {
        String name = Markup.line(subject.string("name"));
        String confidence = subject.string("confidence");
        return TopicCode.topic(subject.string("uri"), name, confidence)
                .or(() -> TopicCode.topic(subject.string("scheme"), subject.string("code", "qcode"), name, confidence))
                .or(() -> TopicCode.topic(subject.string("literal"), name, confidence));
    }
}

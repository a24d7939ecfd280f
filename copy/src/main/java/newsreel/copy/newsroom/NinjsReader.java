package newsreel.copy.newsroom;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import newsreel.article.ArticleJson;
import newsreel.article.ArticleText;
import newsreel.article.IptcTime;
import newsreel.article.RawArticle;
import newsreel.article.Topic;
import newsreel.copy.ArticleReader;
import tools.jackson.core.JacksonException;

/**
 * Reads a ninjs item of any version: 1 has one {@code headline}, {@code byline} and {@code body_xhtml}; from 2 on there
 * are {@code headlines}, {@code by} and {@code bodies}; 3 writes names in camel case. Thread-safe.
 */
final class NinjsReader implements ArticleReader {

    @Override
    public ArticleText read(RawArticle article) {
        try {
            JsonItem item = new JsonItem(ArticleJson.mapper().readTree(article.content()));
            return envelope(item).or(NinjsBody.of(item)).article(article.source());
        } catch (JacksonException notJson) {
            return ArticleText.ofBody(article.content());
        }
    }

    private static Story envelope(JsonItem item) {
        String language = item.string("language");
        return new Story(
                headline(item),
                subheadline(item),
                Credit.ofByline(Markup.line(item.string("byline", "by")), language),
                null,
                Markup.line(item.string("located")),
                List.of(),
                language,
                published(item),
                Optional.ofNullable(item.string("uri"))
                        .filter(uri -> uri.matches("(?i)https?://\\S+"))
                        .orElse(null),
                item.string("copyrightholder"),
                topics(item));
    }

    private static String headline(JsonItem item) {
        Stream<String> main = item.list("headlines")
                .filter(headline -> headline.role().matches("|main|headline"))
                .map(headline -> headline.string("value"));
        Stream<String> any = item.list("headlines")
                .filter(headline -> !headline.role().contains("sub"))
                .map(headline -> headline.string("value"));
        return firstLine(
                Stream.of(Stream.ofNullable(item.string("headline")), main, any).flatMap(Function.identity()));
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

    /** The first version's time: a later version's is when it was changed. */
    private static Instant published(JsonItem item) {
        return Stream.of("firstcreated", "versioncreated", "contentcreated")
                .map(moment -> IptcTime.parse(item.string(moment)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
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

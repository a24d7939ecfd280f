package newsreel.trends;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import newsreel.article.EnrichedArticle;
import newsreel.article.RawArticle;
import newsreel.article.Topic;

/** Articles to count. */
final class Articles {
    private Articles() {}

    /** @param published null for one without a date */
    static EnrichedArticle article(String id, int version, String published, String... topics) {
        return article(id, version, published == null ? null : Instant.parse(published), List.of(topics));
    }

    static EnrichedArticle article(String id, int version, Instant published, List<String> topics) {
        return EnrichedArticle.builder()
                .id(id)
                .version(version)
                .published(published)
                .topics(topics.stream().map(Articles::topic).toList())
                .build();
    }

    static EnrichedArticle withdrawn(String id, int version, String published) {
        return EnrichedArticle.builder()
                .id(id)
                .version(version)
                .published(published == null ? null : Instant.parse(published))
                .status(RawArticle.WITHDRAWN)
                .build();
    }

    /** {@code t:trade} is called trade. */
    private static Topic topic(String id) {
        return new Topic(id, Stream.of(id.split(":")).skip(1).findFirst().orElse(id), 1, List.of());
    }
}

package newsreel.copy.filed;

import java.nio.charset.StandardCharsets;
import java.util.List;
import newsreel.article.ArticleJson;
import newsreel.article.ArticleText;
import newsreel.article.EnrichedArticle;
import newsreel.article.MalformedArticleException;
import newsreel.article.RawArticle;
import newsreel.article.Topic;
import newsreel.copy.ArticleReader;

/**
 * Reads an article that an enrichment made earlier: its structure stands as it is, and so do the topics that its provider
 * gave. What was found in it is left out, to be found anew. Thread-safe.
 */
public final class EnrichedReader implements ArticleReader {

    @Override
    public ArticleText read(RawArticle article) {
        try {
            return structure(ArticleJson.readEnriched(article.content().getBytes(StandardCharsets.UTF_8)));
        } catch (MalformedArticleException none) {
            return ArticleText.ofBody(article.content());
        }
    }

    private static ArticleText structure(EnrichedArticle article) {
        return ArticleText.builder()
                .headline(article.headline())
                .subheadline(article.subheadline())
                .byline(article.byline())
                .authors(article.authors())
                .dateline(article.dateline())
                .body(article.body())
                .language(article.language())
                .published(article.published())
                .modified(article.modified())
                .embargoed(article.embargoed())
                .status(article.status())
                .uri(article.uri())
                .source(article.source())
                .givenTopics(given(article.topics()))
                .build();
    }

    /** The words that were found for them then are looked for once more. */
    private static List<Topic> given(List<Topic> topics) {
        return topics.stream()
                .filter(topic -> topic.source() != null)
                .map(topic -> new Topic(topic.id(), topic.name(), topic.score(), List.of(), topic.source()))
                .toList();
    }
}

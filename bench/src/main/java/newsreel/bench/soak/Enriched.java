package newsreel.bench.soak;

import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import newsreel.article.ArticleJson;
import newsreel.article.EnrichedArticle;
import newsreel.article.TopicNames;
import newsreel.cli.options.KnownWords;
import newsreel.topics.MediaTopics;
import newsreel.trends.Taxonomy;
import newsreel.trends.TopicLabel;

/** Each version on the enriched topic: id, version, headline, the day of its publication, and its topics with all above them. */
public final class Enriched {
    private final Taxonomy taxonomy = KnownWords.taxonomy(MediaTopics.shipped());

    private Enriched() {}

    /** @param args the broker */
    public static void main(String[] args) {
        Enriched enriched = new Enriched();
        Committed.read(
                args[0],
                TopicNames.standard().enriched(),
                record -> System.out.println(enriched.line(ArticleJson.readEnriched(record.value()))));
    }

    private String line(EnrichedArticle article) {
        return String.join(
                "\t",
                article.id(),
                Integer.toString(article.version()),
                article.headline(),
                article.published().truncatedTo(ChronoUnit.DAYS).toString(),
                topics(article));
    }

    private String topics(EnrichedArticle article) {
        return article.topics().stream()
                .flatMap(topic -> taxonomy.chain(new TopicLabel(topic.id(), topic.name())).stream())
                .map(TopicLabel::id)
                .distinct()
                .collect(Collectors.joining(","));
    }
}

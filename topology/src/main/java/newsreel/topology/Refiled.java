package newsreel.topology;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import newsreel.article.ArticleJson;
import newsreel.article.EnrichedArticle;
import newsreel.article.EnrichedArticleBuilder;
import newsreel.article.Fingerprint;
import newsreel.article.MalformedArticleException;
import newsreel.article.RawArticle;

/**
 * An article that is to be enriched once more and comes as it was filed: its copy is gone. The version that it has tells
 * whether it is the latest, and what it holds whether it comes out otherwise. Immutable.
 */
record Refiled(EnrichedArticle filed) {

    /** Whether an article comes so. */
    static boolean isOne(RawArticle article) {
        return article.mediaType().equals(RawArticle.ENRICHED);
    }

    /** @throws MalformedArticleException when its content is no enriched article */
    static Refiled of(RawArticle article) {
        return new Refiled(ArticleJson.readEnriched(article.content().getBytes(StandardCharsets.UTF_8)));
    }

    /** Whether a later version has come since. */
    boolean isOvertaken(History history) {
        return history.number() > filed.version();
    }

    /** What is known of its id, which may have been forgotten: at least that this version came. */
    History known(History history) {
        return history.filed(filed.version(), Fingerprint.of(filed), found(filed))
                .published(filed.published());
    }

    /** What the enricher makes of it, with what others added and this enricher does not make. */
    EnrichedArticle with(EnrichedArticle enriched) {
        EnrichedArticleBuilder all = enriched.toBuilder();
        filed.annotations().forEach((name, value) -> {
            if (!enriched.annotations().containsKey(name)) {
                all.annotation(name, value);
            }
        });
        return all.build();
    }

    /** Whether nothing else is found in it than was. */
    boolean isFoundAgain(EnrichedArticle enriched) {
        return found(filed) == found(enriched) && Objects.equals(filed.language(), enriched.language());
    }

    private static long found(EnrichedArticle article) {
        return Again.found(ArticleJson.write(article));
    }
}

package newsreel.cli.diff;

import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import newsreel.article.ArticleJson;
import newsreel.article.EnrichedArticle;
import newsreel.article.MalformedArticleException;
import newsreel.article.RawArticle;
import newsreel.article.failure.Reason;
import newsreel.enrich.Enricher;

/** What this build makes of articles, beside what another made or makes of them. */
final class Builds {
    private final Enricher enricher;
    private final Troubles troubles;

    Builds(Enricher enricher, Troubles troubles) {
        this.enricher = enricher;
        this.troubles = troubles;
    }

    /** Against another build, article by article: neither holds more than one. */
    void against(OtherBuild other, Collection<RawArticle> articles, Consumer<ArticlePair> taker) {
        compare(articles, article -> made(other.next(), article.id()), taker);
    }

    /** Against what was filed. A later version has the dates of the first, which the copy does not tell. */
    void against(Map<String, EnrichedArticle> filed, Collection<RawArticle> articles, Consumer<ArticlePair> taker) {
        compare(articles, article -> filed.get(article.id()), pair -> taker.accept(dated(pair)));
    }

    private void compare(
            Collection<RawArticle> articles,
            Function<RawArticle, EnrichedArticle> before,
            Consumer<ArticlePair> taker) {
        for (RawArticle article : articles) {
            ArticlePair pair = new ArticlePair(article.id(), before.apply(article), enriched(article));
            if (pair.isThere()) {
                taker.accept(pair);
            }
        }
    }

    private EnrichedArticle enriched(RawArticle article) {
        try {
            return enricher.enrich(article);
        } catch (RuntimeException | StackOverflowError e) {
            troubles.meet(article.id() + ", which fails in this build: " + Reason.of(e));
            return null;
        }
    }

    /** null when the other build fails at it. */
    private EnrichedArticle made(byte[] line, String id) {
        try {
            return ArticleJson.readEnriched(line);
        } catch (MalformedArticleException e) {
            troubles.meet(id + reason(line, e));
            return null;
        }
    }

    /** Whether the other build says that it failed, or wrote what articles no longer look like. */
    private static String reason(byte[] line, MalformedArticleException refused) {
        try {
            String error = ArticleJson.readTree(line).path("error").asString("");
            return error.isEmpty()
                    ? ", which the other build writes in another form: " + refused.getMessage()
                    : ", which fails in the other build: " + error;
        } catch (MalformedArticleException noJson) {
            return ", for which the other build writes no JSON: " + noJson.getMessage();
        }
    }

    private static ArticlePair dated(ArticlePair pair) {
        if (pair.before() == null || pair.after() == null || pair.before().version() == 1) {
            return pair;
        }
        EnrichedArticle after = pair.after().toBuilder()
                .published(pair.before().published())
                .modified(pair.before().modified())
                .build();
        return new ArticlePair(pair.id(), pair.before(), after);
    }
}

package newsreel.search.index;

import java.util.Optional;
import newsreel.article.EnrichedArticle;

/**
 * What is known of an article in the index.
 *
 * @param version its version
 * @param order its place among all; see {@link Block#order}
 */
record Known(int version, long order) {

    /** An article without a date stays where its first version was put: nobody who pages through misses it. */
    static long order(EnrichedArticle article, Optional<Known> before) {
        return article.published() == null && before.isPresent() ? before.get().order() : Block.order(article);
    }
}

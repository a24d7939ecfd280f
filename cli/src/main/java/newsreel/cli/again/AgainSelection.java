package newsreel.cli.again;

import java.time.Instant;
import java.util.Set;
import newsreel.article.EnrichedArticle;

/**
 * Which articles are meant.
 *
 * @param since when they came at the earliest; null for all times
 * @param ids null for any
 */
record AgainSelection(Instant since, Set<String> ids) {

    boolean takes(String id) {
        return ids == null || ids.contains(id);
    }

    /** Whether an article that was filed is meant; one that says no time is. */
    boolean takes(EnrichedArticle filed) {
        Instant came = filed.retrieved() == null ? filed.published() : filed.retrieved();
        return takes(filed.id()) && (since == null || came == null || !came.isBefore(since));
    }
}

package newsreel.search.index;

import java.util.List;
import java.util.Optional;
import newsreel.article.EnrichedArticle;

/**
 * A page of what was found.
 *
 * @param articles newest first
 * @param next where the next page begins; empty when this is the last
 */
public record Hits(List<EnrichedArticle> articles, Optional<Cursor> next) {
    public Hits {
        articles = List.copyOf(articles);
    }
}

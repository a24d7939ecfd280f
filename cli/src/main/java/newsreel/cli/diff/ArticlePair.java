package newsreel.cli.diff;

import newsreel.article.EnrichedArticle;

/**
 * An article, as two enrichments have it.
 *
 * @param before null when only the other has it
 * @param after null when only the other has it
 */
record ArticlePair(String id, EnrichedArticle before, EnrichedArticle after) {

    /** Whether either has it. */
    boolean isThere() {
        return before != null || after != null;
    }
}

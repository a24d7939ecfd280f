package newsreel.search.feed;

import newsreel.article.EnrichedArticle;

/**
 * Is told where each record of the enriched stream ended, by the feed's thread: every record is indexed, superseded or
 * unreadable. What comes again after a crash is told again.
 */
public interface IndexListener {

    /** The article, or its withdrawal, is in the index, and searches heed it from now on. */
    default void indexed(EnrichedArticle article) {}

    /** That version of the article, or a later one, was there already. */
    default void superseded(String id, int version) {}

    /** A record is no article; it stays on the topic. */
    default void unreadable(String reason) {}
}

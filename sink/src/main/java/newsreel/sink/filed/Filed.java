package newsreel.sink.filed;

import newsreel.article.EnrichedArticle;

/** What stands where enriched articles are kept. */
public sealed interface Filed {

    /** Where it stands: a file, or a line of one. */
    String origin();

    /** An article, in one of its versions. */
    record Article(String origin, EnrichedArticle article) implements Filed {}

    /** What is no article, and why. */
    record Unreadable(String origin, String reason) implements Filed {}
}

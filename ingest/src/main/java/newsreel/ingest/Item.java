package newsreel.ingest;

import newsreel.article.RawArticle;

/** What a source yields: an article, or the news that something there could not be read as one. */
public sealed interface Item {

    /** Where it stood, in words for a person: {@code feed.ndjson, line 12}. */
    String origin();

    /** An article, ready to publish. */
    record Found(String origin, RawArticle article) implements Item {}

    /** Something that gives no article, and why. */
    record Unreadable(String origin, String reason) implements Item {}
}

package newsreel.topics;

import newsreel.article.ArticleText;

/**
 * The room that reading an article takes beside its topics, used for one article after the other: clearing what the last
 * one left costs less than asking for new arrays, most of which would never be looked at. Not thread-safe: each thread
 * has its own, and one article is finished before the next begins.
 */
final class Desk {
    /** What a thread keeps; an article that is longer gets a desk of its own. */
    private static final int LONGEST_KEPT = 1 << 16;

    private static final ThreadLocal<Desk> OF_THREAD = ThreadLocal.withInitial(() -> new Desk(1 << 12));

    private final Tokens tokens;
    private final Hits hits = new Hits();
    private final Evidence evidence = new Evidence();
    private final Scores scores = new Scores(evidence);
    private final Speakers speakers = new Speakers();

    /** @param characters about how many an article has */
    Desk(int characters) {
        tokens = new Tokens(characters);
    }

    /** A desk for that article, good until the thread asks for the next. */
    static Desk of(ArticleText article) {
        int characters = length(article.headline()) + length(article.subheadline()) + length(article.body());
        return characters <= LONGEST_KEPT ? OF_THREAD.get() : new Desk(characters);
    }

    private static int length(String text) {
        return text == null ? 0 : text.length();
    }

    Tokens tokens() {
        return tokens;
    }

    Hits hits() {
        return hits;
    }

    Evidence evidence() {
        return evidence;
    }

    Scores scores() {
        return scores;
    }

    Speakers speakers() {
        return speakers;
    }
}

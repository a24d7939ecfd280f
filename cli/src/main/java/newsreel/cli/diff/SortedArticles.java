package newsreel.cli.diff;

import java.util.Iterator;
import java.util.TreeMap;
import newsreel.article.EnrichedArticle;

/**
 * Articles in the order of their places, of each id the one that holds, however many there are: what memory has no room for
 * waits in a temporary file. Not thread-safe.
 */
final class SortedArticles implements AutoCloseable {
    private static final long MOST_ROOM = 64L * 1024 * 1024;

    private final long room;
    private final TreeMap<Place, SortedArticle> held = new TreeMap<>();
    private long heldBytes;
    private Overflow overflow;

    /** @param room bytes of articles that it may hold in memory */
    SortedArticles(long room) {
        this.room = room;
    }

    /** One that takes its share of this process's memory. */
    static SortedArticles roomy() {
        return new SortedArticles(Math.min(MOST_ROOM, Runtime.getRuntime().maxMemory() / 8));
    }

    void add(EnrichedArticle article) {
        SortedArticle one = SortedArticle.of(article);
        SortedArticle before = held.get(one.place());
        SortedArticle holds = before == null ? one : SortedArticle.later(before, one);
        held.put(one.place(), holds);
        heldBytes += holds.bytes() - (before == null ? 0 : before.bytes());
        if (heldBytes > room) {
            overflow();
        }
    }

    private void overflow() {
        if (overflow == null) {
            overflow = Overflow.open();
        }
        overflow.add(held.values());
        held.clear();
        heldBytes = 0;
    }

    /** All of them; nothing is added any more. */
    Iterator<SortedArticle> inOrder() {
        if (overflow == null) {
            return held.values().iterator();
        }
        overflow();
        return new Merging(overflow.portions(room / 2));
    }

    @Override
    public void close() {
        if (overflow != null) {
            overflow.close();
        }
    }
}

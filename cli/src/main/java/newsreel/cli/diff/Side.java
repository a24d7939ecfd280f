package newsreel.cli.diff;

import java.util.Iterator;

/** One of two sides that are gone through together, in the same order. Not thread-safe. */
final class Side {
    private final Iterator<SortedArticle> articles;
    private SortedArticle next;

    Side(Iterator<SortedArticle> articles) {
        this.articles = articles;
        step();
    }

    private void step() {
        next = articles.hasNext() ? articles.next() : null;
    }

    /** Where its next article stands; null at its end. */
    Place place() {
        return next == null ? null : next.place();
    }

    /** Its article of that place; null when it has none. */
    SortedArticle at(Place place) {
        SortedArticle found = next;
        if (found == null || !found.place().equals(place)) {
            return null;
        }
        step();
        return found;
    }
}

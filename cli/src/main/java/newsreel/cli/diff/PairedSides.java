package newsreel.cli.diff;

import java.util.Iterator;
import java.util.function.Consumer;
import newsreel.article.EnrichedArticle;

/** Two sides in the same order, gone through together: no more than an article of each is held. */
final class PairedSides {
    private final Side before;
    private final Side after;

    PairedSides(Iterator<SortedArticle> before, Iterator<SortedArticle> after) {
        this.before = new Side(before);
        this.after = new Side(after);
    }

    /** @param most how many of what either has, from the first on */
    void each(long most, Consumer<ArticlePair> taker) {
        Place place = first();
        for (long taken = 0; place != null && taken < most; taken++) {
            taker.accept(new ArticlePair(place.id(), article(before.at(place)), article(after.at(place))));
            place = first();
        }
    }

    /** Where the next of either stands; null at the end of both. */
    private Place first() {
        Place one = before.place();
        Place other = after.place();
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static EnrichedArticle article(SortedArticle found) {
        return found == null ? null : found.article();
    }
}

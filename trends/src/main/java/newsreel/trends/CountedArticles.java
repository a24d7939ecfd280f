package newsreel.trends;

import static newsreel.article.WindowLength.DAY;

import java.util.ArrayList;
import java.util.List;
import newsreel.streams.Retention;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/** Where each article of one partition is counted. */
final class CountedArticles {
    /** Articles looked at in one go: some milliseconds, in which nothing else is done. */
    private static final int SWEPT_AT_ONCE = 10_000;

    private final KeyValueStore<String, byte[]> store;
    private final Retention retention;

    /** Where the next sweep begins; null at the first. */
    private String next;

    CountedArticles(KeyValueStore<String, byte[]> store, Retention retention) {
        this.store = store;
        this.retention = retention;
    }

    Membership of(String id) {
        return Membership.read(store.get(id));
    }

    void keep(String id, Membership membership) {
        store.put(id, membership.write());
    }

    /** Deletes those whose windows are forgotten; goes on where it stopped the last time. */
    void sweep(long timestamp) {
        List<String> over = new ArrayList<>();
        try (KeyValueIterator<String, byte[]> articles = store.range(next, null)) {
            int left = SWEPT_AT_ONCE;
            while (articles.hasNext() && left-- > 0) {
                KeyValue<String, byte[]> article = articles.next();
                if (retention.isOver(dayEnd(Membership.hour(article.value)), timestamp)) {
                    over.add(article.key);
                }
            }
            next = articles.hasNext() ? articles.peekNextKey() : null;
        }
        over.forEach(store::delete);
    }

    /** Its day is forgotten later than its hour. */
    private static int dayEnd(int hour) {
        return DAY.lastHour(DAY.number(hour));
    }
}

package newsreel.topology;

import java.util.ArrayList;
import java.util.List;
import newsreel.streams.Retention;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/** The histories of all ids of one partition. */
final class Histories {
    /** Ids looked at in one go: some milliseconds, in which nothing else is done. */
    private static final int SWEPT_AT_ONCE = 10_000;

    private final KeyValueStore<String, byte[]> store;
    private final Retention retention;

    /** Where the next sweep begins; null at the first id. */
    private String next;

    Histories(KeyValueStore<String, byte[]> store, Retention retention) {
        this.store = store;
        this.retention = retention;
    }

    /** What is known of the id at that time. What is over is forgotten whether it was swept away already or not. */
    History of(String id, long timestamp) {
        History history = StoredHistory.read(store.get(id));
        return retention.isOver(history.hour(), timestamp) ? History.NONE : history;
    }

    void keep(String id, History history, long timestamp) {
        store.put(id, StoredHistory.write(history.at(Retention.hour(timestamp))));
    }

    /** An id that came again is remembered from now on; where all are for ever, nothing needs to be written. */
    void cameAgain(String id, History history, long timestamp) {
        if (!retention.isForEver() && Retention.hour(timestamp) > history.hour()) {
            keep(id, history, timestamp);
        }
    }

    /** Deletes what is over, from the store and by that from its changelog; goes on where it stopped the last time. */
    void sweep(long timestamp) {
        List<String> over = new ArrayList<>();
        try (KeyValueIterator<String, byte[]> ids = store.range(next, null)) {
            int left = SWEPT_AT_ONCE;
            while (ids.hasNext() && left-- > 0) {
                KeyValue<String, byte[]> id = ids.next();
                if (retention.isOver(StoredHistory.hour(id.value), timestamp)) {
                    over.add(id.key);
                }
            }
            next = ids.hasNext() ? ids.peekNextKey() : null;
        }
        over.forEach(store::delete);
    }
}

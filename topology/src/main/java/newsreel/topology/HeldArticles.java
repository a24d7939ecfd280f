package newsreel.topology;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * The articles of one partition that are held until their embargo ends: of each id the latest version alone. The store has
 * two entries for each: under 0, the time and the id, so that those that are due stand together, the article; under 1 and
 * the id, the time.
 */
final class HeldArticles {
    private static final byte BY_TIME = 0;
    private static final byte BY_ID = 1;
    private static final byte[] BEFORE_ALL_IDS = {};

    private final KeyValueStore<Bytes, byte[]> store;

    HeldArticles(KeyValueStore<Bytes, byte[]> store) {
        this.store = store;
    }

    /**
     * Holds the article, whose key is its id; none of that id may be held.
     *
     * @param until in milliseconds since 1970
     */
    void hold(Record<byte[], byte[]> article, long until) {
        store.put(
                byId(article.key()),
                ByteBuffer.allocate(Long.BYTES).putLong(until).array());
        store.put(byTime(until, article.key()), HeldArticle.write(article));
    }

    /** Lets go of the version that is held of the id, if there is one. */
    void drop(byte[] id) {
        byte[] until = store.get(byId(id));
        if (until != null) {
            store.delete(byId(id));
            store.delete(byTime(ByteBuffer.wrap(until).getLong(), id));
        }
    }

    /** Whether any is held, due or not. */
    boolean hasAny() {
        try (KeyValueIterator<Bytes, byte[]> held = store.all()) {
            return held.hasNext();
        }
    }

    /** Takes out those whose embargo has ended by now, the earliest first, no more than so many. */
    List<Record<byte[], byte[]>> takeDue(long now, int most) {
        List<Record<byte[], byte[]>> due = new ArrayList<>();
        try (KeyValueIterator<Bytes, byte[]> held =
                store.range(byTime(0, BEFORE_ALL_IDS), byTime(now + 1, BEFORE_ALL_IDS))) {
            while (held.hasNext() && due.size() < most) {
                KeyValue<Bytes, byte[]> next = held.next();
                due.add(HeldArticle.read(next.value));
            }
        }
        due.forEach(article -> drop(article.key()));
        return due;
    }

    private static Bytes byId(byte[] id) {
        return Bytes.wrap(ByteBuffer.allocate(1 + id.length).put(BY_ID).put(id).array());
    }

    /** Times are not below nought, so that they are in order as their bytes are. */
    private static Bytes byTime(long until, byte[] id) {
        return Bytes.wrap(ByteBuffer.allocate(1 + Long.BYTES + id.length)
                .put(BY_TIME)
                .putLong(until)
                .put(id)
                .array());
    }
}

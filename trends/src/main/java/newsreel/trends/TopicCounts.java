package newsreel.trends;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * The counts of the topics of one partition, and which of them are to be told. A count is 4 bytes and the topic's name; a
 * window without articles has none.
 */
final class TopicCounts {
    /** Windows looked at in one go: some milliseconds, in which nothing else is done. */
    private static final int SWEPT_AT_ONCE = 10_000;

    private final KeyValueStore<Bytes, byte[]> store;

    /** Where the next sweep begins. */
    private Bytes next = Window.counts();

    TopicCounts(KeyValueStore<Bytes, byte[]> store) {
        this.store = store;
    }

    /** A window, and what it is marked for. */
    record Marked(Window window, Mark mark) {}

    /** One article more. */
    void add(Window window, String name) {
        put(window, count(window) + 1, name);
    }

    /** One article less. Where none is counted, the window was forgotten with all that it held. */
    void takeOut(Window window) {
        byte[] stored = store.get(window.countKey());
        if (stored != null) {
            put(window, count(stored) - 1, name(stored));
        }
    }

    private void put(Window window, int count, String name) {
        byte[] text = name.getBytes(StandardCharsets.UTF_8);
        byte[] cell = ByteBuffer.allocate(Integer.BYTES + text.length)
                .putInt(count)
                .put(text)
                .array();
        store.put(window.countKey(), count == 0 ? null : cell);
        store.put(window.markKey(), new Mark(true, name).write());
    }

    /** How many articles it holds. */
    int count(Window window) {
        byte[] stored = store.get(window.countKey());
        return stored == null ? 0 : count(stored);
    }

    private static int count(byte[] stored) {
        return ByteBuffer.wrap(stored).getInt();
    }

    private static String name(byte[] stored) {
        return new String(stored, Integer.BYTES, stored.length - Integer.BYTES, StandardCharsets.UTF_8);
    }

    /** What the windows before it usually hold. */
    Usual usual(Window window) {
        int past = window.length().past();
        long sum = 0;
        long squares = 0;
        try (KeyValueIterator<Bytes, byte[]> before =
                store.range(window.plus(-past).countKey(), window.plus(-1).countKey())) {
            while (before.hasNext()) {
                long count = count(before.next().value);
                sum += count;
                squares += count * count;
            }
        }
        return Usual.of(past, sum, squares);
    }

    /** Marks the windows after it that hold articles: what is usual for them has changed. */
    void markThoseAfter(Window window) {
        List<KeyValue<Bytes, byte[]>> after = new ArrayList<>();
        try (KeyValueIterator<Bytes, byte[]> found = store.range(
                window.plus(1).countKey(), window.plus(window.length().past()).countKey())) {
            found.forEachRemaining(after::add);
        }
        after.forEach(cell ->
                store.putIfAbsent(Window.ofCountKey(cell.key).markKey(), new Mark(false, name(cell.value)).write()));
    }

    /** Whether any window has a mark. */
    boolean hasMarked() {
        try (KeyValueIterator<Bytes, byte[]> marks = store.range(Window.marks(), Window.end())) {
            return marks.hasNext();
        }
    }

    /** Takes the marks off so many windows that have one, the newest first. */
    List<Marked> takeMarked(int most) {
        List<Marked> marked = new ArrayList<>();
        try (KeyValueIterator<Bytes, byte[]> marks = store.range(Window.marks(), Window.end())) {
            while (marks.hasNext() && marked.size() < most) {
                KeyValue<Bytes, byte[]> mark = marks.next();
                marked.add(new Marked(Window.ofMarkKey(mark.key), Mark.read(mark.value)));
            }
        }
        marked.forEach(each -> store.delete(each.window().markKey()));
        return marked;
    }

    /** Takes out those that are over; goes on where it stopped the last time. */
    List<Window> sweep(Predicate<Window> isOver) {
        List<Window> over = new ArrayList<>();
        try (KeyValueIterator<Bytes, byte[]> counts = store.range(next, Window.marks())) {
            int left = SWEPT_AT_ONCE;
            while (counts.hasNext() && left-- > 0) {
                Window window = Window.ofCountKey(counts.next().key);
                if (isOver.test(window)) {
                    over.add(window);
                }
            }
            next = counts.hasNext() ? counts.peekNextKey() : Window.counts();
        }
        for (Window window : over) {
            store.delete(window.countKey());
            store.delete(window.markKey());
        }
        return over;
    }
}

package newsreel.serve;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import newsreel.search.query.Query;

/**
 * A reader that waits for what a query means. What it is sent goes through a queue, so that one that reads slowly holds nobody
 * up; one that falls too far behind is let go, comes again by itself, and asks for what it has missed. Thread-safe.
 */
final class Waiting {
    private static final int MOST = 2000;
    private static final int BEAT_SECONDS = 5;
    private static final Event END = new Event("end", "");

    private final EventStream stream;
    private final Query query;
    private final Supplier<String> state;
    private final BlockingQueue<Event> events = new ArrayBlockingQueue<>(MOST);
    private volatile boolean over;

    private record Event(String name, String data) {}

    /** @param state what it is told when nothing else comes */
    Waiting(EventStream stream, Query query, Supplier<String> state) {
        this.stream = stream;
        this.query = query;
        this.state = state;
    }

    Query query() {
        return query;
    }

    /** Sends it soon. */
    void send(String event, String data) {
        if (!events.offer(new Event(event, data))) {
            over = true;
        }
    }

    /** Has {@link #run} return. */
    void leave() {
        over = true;
        events.offer(END);
    }

    /** Sends what comes until the reader has gone. */
    void run() {
        try {
            while (!over) {
                Event next = events.poll(BEAT_SECONDS, TimeUnit.SECONDS);
                if (next == null) {
                    stream.send("state", state.get());
                } else if (next != END) {
                    stream.send(next.name(), next.data());
                }
            }
        } catch (IOException gone) {
            over = true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}

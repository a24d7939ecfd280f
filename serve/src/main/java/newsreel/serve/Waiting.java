package newsreel.serve;

import io.javalin.http.sse.SseClient;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import newsreel.search.query.Query;

/**
 * A reader that waits for what a query means. What it is sent goes through a queue, so that one that reads slowly holds nobody
 * up; one that falls too far behind is let go, comes again by itself, and asks for what it has missed. Thread-safe.
 */
final class Waiting implements Runnable {
    private static final int MOST = 2000;
    private static final int BEAT_SECONDS = 5;

    private final SseClient client;
    private final Query query;
    private final Supplier<String> state;
    private final BlockingQueue<Event> events = new ArrayBlockingQueue<>(MOST);
    private volatile boolean over;

    private record Event(String name, String data) {}

    /** @param state what it is told when nothing else comes */
    Waiting(SseClient client, Query query, Supplier<String> state) {
        this.client = client;
        this.query = query;
        this.state = state;
    }

    Query query() {
        return query;
    }

    /** Sends it soon. */
    void send(String event, String data) {
        over |= !events.offer(new Event(event, data));
    }

    void leave() {
        over = true;
    }

    /** Sends what comes until the reader has gone. */
    @Override
    public void run() {
        try {
            while (!over && !client.terminated()) {
                Event next = events.poll(BEAT_SECONDS, TimeUnit.SECONDS);
                client.sendEvent(next == null ? "state" : next.name(), next == null ? state.get() : next.data());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            client.close();
        }
    }
}

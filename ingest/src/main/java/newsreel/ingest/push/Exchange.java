package newsreel.ingest.push;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.io.Content.Chunk;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** A request, and the one answer that it gets. Thread-safe. */
final class Exchange {
    /** A caller that sends on when it has its answer is listened to for so long, and for so much. */
    private static final long LINGER_NANOS = Duration.ofSeconds(10).toNanos();

    private static final long LINGER_BYTES = 64L * 1024 * 1024;

    private final Request request;
    private final Response response;
    private final Callback end;
    private final AtomicBoolean answered = new AtomicBoolean();
    private long lingering;
    private long drained;

    /** @param end is told when the exchange is over */
    Exchange(Request request, Response response, Callback end) {
        this.request = request;
        this.response = response;
        this.end = end;
    }

    Request request() {
        return request;
    }

    /** A header of the request; null where it has none. */
    String header(String name) {
        return request.getHeaders().get(name);
    }

    /** Answers; later answers are none. */
    void answer(Answer answer) {
        if (answered.getAndSet(true)) {
            return;
        }
        byte[] body = answer.body();
        response.setStatus(answer.status());
        response.getHeaders().put("Content-Type", "application/json");
        response.getHeaders().put("Content-Length", Integer.toString(body.length));
        answer.headers().forEach(response.getHeaders()::put);
        response.write(true, ByteBuffer.wrap(body), Callback.from(this::linger, end::failed));
    }

    /** Ends without an answer: the caller is gone. */
    void abandon(Throwable reason) {
        if (!answered.getAndSet(true)) {
            end.failed(reason);
        }
    }

    /**
     * Takes what the caller still sends. A connection that is closed under somebody who sends is reset, and a simple caller,
     * which sends all before it listens, never sees its answer.
     */
    private void linger() {
        lingering = System.nanoTime();
        drain();
    }

    private void drain() {
        while (true) {
            Chunk chunk = request.read();
            if (chunk == null) {
                if (isLongEnough()) {
                    end.succeeded();
                } else {
                    request.demand(this::drain);
                }
                return;
            }
            boolean over = Chunk.isFailure(chunk) || chunk.isLast() || isLongEnough();
            drained += chunk.remaining();
            chunk.release();
            if (over) {
                end.succeeded();
                return;
            }
        }
    }

    private boolean isLongEnough() {
        return drained > LINGER_BYTES || System.nanoTime() - lingering > LINGER_NANOS;
    }
}

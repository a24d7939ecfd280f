package newsreel.ingest.push;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import org.eclipse.jetty.io.Content.Chunk;
import org.eclipse.jetty.server.Request;

/**
 * The body of a request as it arrives. No thread waits for it. Ends with a {@link Refusal} when it is too large, too slow, or
 * there is no room for it.
 */
final class IncomingBody {
    private final Request request;
    private final PushSettings settings;
    private final Memory memory;
    private final LongSupplier nanoTime;
    private final long since;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
    private long held;

    IncomingBody(Request request, PushSettings settings, Memory memory, LongSupplier nanoTime) {
        this.request = request;
        this.settings = settings;
        this.memory = memory;
        this.nanoTime = nanoTime;
        this.since = nanoTime.getAsLong();
    }

    /** Reads it from now on; may be called once. What it holds has to be {@link #free freed}. */
    CompletableFuture<byte[]> read() {
        readOn();
        return whole;
    }

    /** Gives its room back. */
    void free() {
        memory.free(held);
        held = 0;
    }

    private void readOn() {
        while (!whole.isDone()) {
            Chunk chunk = request.read();
            if (chunk == null) {
                awaitMore();
                return;
            }
            take(chunk);
        }
    }

    /** One that never says anything more is ended by the connection's own clock. */
    private void awaitMore() {
        if (nanoTime.getAsLong() - since > settings.requestTime().toNanos()) {
            refuse(tooSlow());
        } else {
            request.demand(this::readOn);
        }
    }

    private void take(Chunk chunk) {
        try {
            if (Chunk.isFailure(chunk)) {
                refuse(chunk.getFailure() instanceof TimeoutException ? tooSlow() : brokenOff());
            } else {
                add(chunk.getByteBuffer());
                if (chunk.isLast()) {
                    whole.complete(bytes.toByteArray());
                }
            }
        } finally {
            chunk.release();
        }
    }

    private void add(ByteBuffer some) {
        int length = some.remaining();
        if (bytes.size() + (long) length > settings.maxBytes()) {
            refuse(RequestBody.tooLarge(settings.maxBytes()));
        } else if (!memory.take(length)) {
            refuse(new Refusal(Answer.UNAVAILABLE, "there is no room for more requests; nothing was published"));
        } else {
            held += length;
            byte[] copy = new byte[length];
            some.get(copy);
            bytes.writeBytes(copy);
        }
    }

    private void refuse(Exception reason) {
        whole.completeExceptionally(reason);
    }

    private Refusal tooSlow() {
        return new Refusal(
                Answer.TOO_SLOW,
                "the request did not arrive within " + settings.requestTime().toSeconds()
                        + " s; nothing was published");
    }

    private static IOException brokenOff() {
        return new IOException("the caller broke off");
    }
}

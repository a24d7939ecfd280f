package newsreel.ingest.push;

import java.util.concurrent.atomic.AtomicLong;

/**
 * How much of bodies may be held at a time, of all requests together: callers that are slow hold what they have sent, and no
 * more. Thread-safe.
 */
final class Memory {
    private final long most;
    private final AtomicLong held = new AtomicLong();

    Memory(long most) {
        this.most = most;
    }

    /** @return whether there is room for so many bytes more; if not, none are taken */
    boolean take(long bytes) {
        if (held.addAndGet(bytes) <= most) {
            return true;
        }
        held.addAndGet(-bytes);
        return false;
    }

    void free(long bytes) {
        held.addAndGet(-bytes);
    }
}

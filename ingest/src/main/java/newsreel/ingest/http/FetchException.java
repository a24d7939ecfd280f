package newsreel.ingest.http;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** Says why something could not be fetched, in words that name the address and what its server answered. */
public final class FetchException extends IOException {
    private static final long serialVersionUID = 1L;
    private static final int NO_ANSWER = 0;

    private final int status;
    private final Duration retryAfter;

    public FetchException(String message) {
        this(message, null);
    }

    FetchException(String message, Throwable cause) {
        super(message, cause);
        this.status = NO_ANSWER;
        this.retryAfter = null;
    }

    FetchException(String message, int status, Duration retryAfter) {
        super(message);
        this.status = status;
        this.retryAfter = retryAfter;
    }

    /** The HTTP status of the answer; 0 when there was none. */
    public int status() {
        return status;
    }

    /** How long the server asks to be left alone. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}

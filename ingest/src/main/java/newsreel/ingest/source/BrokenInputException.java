package newsreel.ingest.source;

import java.io.IOException;
import newsreel.article.failure.Reason;

/** Input that cannot be read any further, and why, in words for a person: {@code its gzip data is cut off, at byte 17}. */
public final class BrokenInputException extends IOException {
    private static final long serialVersionUID = 1L;

    public BrokenInputException(String message) {
        super(message);
    }

    public BrokenInputException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Why something could not be read: these exceptions say it themselves, others are named. */
    public static String reason(IOException e) {
        return e instanceof BrokenInputException ? e.getMessage() : "it cannot be read: " + Reason.of(e);
    }
}

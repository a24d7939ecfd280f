package newsreel.ingest.http;

import java.time.Duration;
import java.util.Objects;

/**
 * How pages and feeds are fetched.
 *
 * @param userAgent what the fetcher says it is: name, version, and where to read about it
 * @param maxBytes the largest answer taken, inflated
 * @param timeLimit how long one answer may take, from the connection to its last byte
 * @param maxRedirects how many redirects are followed
 * @param privateAddresses whether loopback, private and other addresses that are nobody's on the internet are fetched too
 */
public record FetchSettings(
        String userAgent, int maxBytes, Duration timeLimit, int maxRedirects, boolean privateAddresses) {
    private static final int MAX_BYTES = 32 * 1024 * 1024;
    private static final Duration TIME_LIMIT = Duration.ofSeconds(30);
    private static final int MAX_REDIRECTS = 5;

    public FetchSettings {
        Objects.requireNonNull(userAgent, "userAgent");
        Objects.requireNonNull(timeLimit, "timeLimit");
    }

    /** 32 MiB, 30 seconds, 5 redirects, public addresses only. */
    public static FetchSettings standard(String userAgent) {
        return new FetchSettings(userAgent, MAX_BYTES, TIME_LIMIT, MAX_REDIRECTS, false);
    }

    public FetchSettings withPrivateAddresses(boolean allowed) {
        return new FetchSettings(userAgent, maxBytes, timeLimit, maxRedirects, allowed);
    }
}

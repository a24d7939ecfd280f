package newsreel.ingest.http;

import java.time.Duration;
import java.time.Instant;
import newsreel.copy.time.Timestamps;

/** The header by which a server asks to be left alone: in seconds, or until a date. */
final class RetryAfter {
    private static final Duration LONGEST = Duration.ofDays(1);

    private RetryAfter() {}

    /** At most a day; null when the header is absent or says nothing of use. */
    static Duration parse(String header, Instant now) {
        if (header == null) {
            return null;
        }
        Duration asked = header.strip().matches("\\d{1,9}")
                ? Duration.ofSeconds(Long.parseLong(header.strip()))
                : until(header.strip(), now);
        return asked == null || asked.isNegative() ? null : asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
    }

    private static Duration until(String date, Instant now) {
        return Timestamps.parse(date).map(then -> Duration.between(now, then)).orElse(null);
    }
}

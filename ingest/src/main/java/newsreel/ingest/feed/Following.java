package newsreel.ingest.feed;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import newsreel.ingest.http.Fetcher;
import newsreel.ingest.http.Pause;

/**
 * How feeds are followed.
 *
 * @param interval between two requests for a feed, all being well
 * @param fetcher fetches the feeds
 * @param fullText fetches the pages they link to, if that is wanted
 * @param notices is told, in words for a person, when a feed cannot be had
 */
public record Following(
        Duration interval,
        Fetcher fetcher,
        Optional<FullText> fullText,
        Clock clock,
        Pause pause,
        Consumer<String> notices) {
    public Following {
        Objects.requireNonNull(fetcher, "fetcher");
        Objects.requireNonNull(fullText, "fullText");
        if (interval.isNegative() || interval.isZero()) {
            throw new IllegalArgumentException("the interval must be longer than nothing");
        }
    }
}

package newsreel.copy.time;

import java.time.Instant;

/**
 * A moment as a text gives it.
 *
 * @param precise whether the text gives the time of day; otherwise the instant is the day's start
 */
public record Timestamp(Instant instant, boolean precise) {}

package newsreel.copy.time;

import java.time.Duration;
import java.time.Instant;

/** What can be when news was published. A date outside of it is a slip of whoever wrote it, and would be filed as one. */
public final class PublicationEra {
    /** News is printed; nothing of before that is published in any sense that a date could have. */
    private static final Instant PRINTING = Instant.parse("1450-01-01T00:00:00Z");

    /** Clocks are wrong and zones left out, which makes a day; what is further ahead is not published yet, or never. */
    private static final Duration AHEAD = Duration.ofDays(2);

    /** A machine that says it is earlier than that has no clock, or an archive that keeps no dates was unpacked on it. */
    private static final Instant CLOCKS = Instant.parse("1990-01-01T00:00:00Z");

    private PublicationEra() {}

    /**
     * Whether something can have been published then.
     *
     * @param published when it says that it was
     * @param seen when it was there at the latest; null when nobody knows
     */
    public static boolean holds(Instant published, Instant seen) {
        boolean known = seen != null && seen.isAfter(CLOCKS);
        return !published.isBefore(PRINTING) && !(known && published.isAfter(seen.plus(AHEAD)));
    }
}

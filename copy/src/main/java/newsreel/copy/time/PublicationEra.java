package newsreel.copy.time;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/** What can be when news was published or changed. A date outside of it is a slip of whoever wrote it, and would be filed as one. */
public final class PublicationEra {
    /** News is printed; nothing of before that is published in any sense that a date could have. */
    private static final Instant PRINTING = Instant.parse("1450-01-01T00:00:00Z");

    /** Clocks are wrong and zones left out, which makes a day; what is further ahead is not published yet, or never. */
    private static final Duration AHEAD = Duration.ofDays(2);

    /** A machine that says it is earlier than that has no clock, or an archive that keeps no dates was unpacked on it. */
    private static final Instant CLOCKS = Instant.parse("1990-01-01T00:00:00Z");

    private PublicationEra() {}

    /**
     * The date, where it can be one; else null, and it is said that it is left out.
     *
     * @param date null for none, of which nothing is said
     * @param seen when it was there at the latest; null when nobody knows
     * @param happened what happened then, {@code published} or {@code changed}
     * @param notes are told what is left out
     */
    public static Instant kept(Instant date, Instant seen, String happened, Consumer<String> notes) {
        if (date == null || holds(date, seen)) {
            return date;
        }
        notes.accept("it cannot have been " + happened + " on " + date + ", and that is left out");
        return null;
    }

    /**
     * Whether something can have been published or changed then.
     *
     * @param date when it says that it was
     * @param seen when it was there at the latest; null when nobody knows
     */
    public static boolean holds(Instant date, Instant seen) {
        boolean known = seen != null && seen.isAfter(CLOCKS);
        return !date.isBefore(PRINTING) && !(known && date.isAfter(seen.plus(AHEAD)));
    }
}

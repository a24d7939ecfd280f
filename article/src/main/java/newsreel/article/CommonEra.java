package newsreel.article;

import java.time.Instant;

/**
 * The years 0 to 9999: all that ISO 8601 writes in four digits and without a sign, that the schemas call a date, and that
 * every reader's calendar holds.
 */
public final class CommonEra {
    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    private CommonEra() {}

    public static boolean holds(Instant moment) {
        return !moment.isBefore(FIRST) && !moment.isAfter(LAST);
    }

    /**
     * @param moment null when there is none
     * @throws MalformedArticleException when it is not within these years
     */
    static void check(String property, Instant moment) {
        if (moment != null && !holds(moment)) {
            throw new MalformedArticleException("\"" + property + "\" is not within the years 0 to 9999: " + moment);
        }
    }
}

package newsreel.article;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * How long the windows are in which articles are counted, in UTC. Windows of a length have numbers: that which holds the
 * beginning of 1970 has nought.
 */
public enum WindowLength {
    /** Compared with those of a week: each hour of the day, and each day, is among them as often. */
    HOUR(1, 7 * 24),

    /** Compared with those of four weeks: each day of the week is among them as often. */
    DAY(24, 28);

    private static final int SECONDS_AN_HOUR = 3600;

    private final int hours;
    private final int past;

    WindowLength(int hours, int past) {
        this.hours = hours;
        this.past = past;
    }

    /** How many windows before it a window is compared with. */
    public int past() {
        return past;
    }

    public Duration duration() {
        return Duration.ofHours(hours);
    }

    /** The number of the window that holds this hour. */
    public int number(int hour) {
        return Math.floorDiv(hour, hours);
    }

    /** The number of the window that holds the moment. */
    public int number(Instant moment) {
        return number(hour(moment));
    }

    /** When the window with that number begins. */
    public Instant start(int number) {
        return Instant.EPOCH.plus(duration().multipliedBy(number));
    }

    /** The last hour that the window with that number holds. */
    public int lastHour(int number) {
        return Math.multiplyExact(number, hours) + hours - 1;
    }

    /** The number of the hour that holds the moment, in UTC. */
    public static int hour(Instant moment) {
        return Math.toIntExact(Math.floorDiv(moment.getEpochSecond(), SECONDS_AN_HOUR));
    }

    /** As JSON and options have it, {@code hour}. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

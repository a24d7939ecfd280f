package newsreel.numbers.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;

/** What the ISO 8601 of a date's own words means today: those that name a year mean what they say. */
final class SaidDate {
    private static final String NO_YEAR = "--";
    private static final int MONTH_DAY = "--07-07".length();

    private SaidDate() {}

    /** Whether the date has no year, so that the clock has to give one. */
    static boolean lacksYear(String iso) {
        return iso.startsWith(NO_YEAR);
    }

    /** A decade is all its years. */
    static String withYear(String iso) {
        int last = iso.length() - 1;
        return iso.charAt(last) == 'X' ? iso.substring(0, last) + "0/" + iso.substring(0, last) + "9" : iso;
    }

    /** A day, or from one to another; null when nothing decides, or there is no such day. */
    static String withoutYear(String iso, Today today, DayOfWeek weekday, Tense tense) {
        int slash = iso.indexOf('/');
        MonthDay first = monthDay(slash < 0 ? iso : iso.substring(0, slash));
        LocalDate start = first == null ? null : today.monthDay(first, weekday, tense);
        if (start == null || slash < 0) {
            return start == null ? null : start.toString();
        }
        MonthDay last = monthDay(iso.substring(slash + 1));
        LocalDate end = last == null ? null : new Today(start).monthDay(last, null, Tense.FUTURE);
        return end == null ? null : start + "/" + end;
    }

    /** Null where it is none, as 30 February. */
    private static MonthDay monthDay(String iso) {
        if (iso.length() != MONTH_DAY) {
            return null;
        }
        int month = Integer.parseInt(iso.substring(2, 4));
        int day = Integer.parseInt(iso.substring(5));
        boolean exists = month >= 1
                && month <= 12
                && day >= 1
                && day <= java.time.Month.of(month).maxLength();
        return exists ? MonthDay.of(month, day) : null;
    }
}

package newsreel.numbers.clock;

import static java.time.temporal.TemporalAdjusters.next;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previous;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * The day that an article was published, and what dates mean from there: ISO 8601 dates, months and years, or intervals of
 * them. Where nothing decides the answer is null.
 */
record Today(LocalDate day) {
    private static final int NEAR = 31;
    /** News of a quarter is out before the third after it begins. */
    private static final int NEWS_OF_QUARTER = 200;

    private static final int MONTHS = 12;
    private static final int LAST_YEAR = 9999;
    private static final int YEAR_DIGITS = 4;

    /** That many days from today. */
    String days(int step) {
        return day.plusDays(step).toString();
    }

    /** Today is both, the last and the next day of its name. */
    String weekday(DayOfWeek weekday, Tense tense) {
        if (day.getDayOfWeek() == weekday) {
            return day.toString();
        }
        return tense == null
                ? null
                : day.with(tense == Tense.PAST ? previous(weekday) : next(weekday))
                        .toString();
    }

    /** The day of that name before today, from today on, or after it. */
    String weekday(DayOfWeek weekday, int step) {
        return day.with(step < 0 ? previous(weekday) : step > 0 ? next(weekday) : nextOrSame(weekday))
                .toString();
    }

    /** The month of that name; this one is both, the last and the next. Nobody means the one eleven months away. */
    String month(Month month, Tense tense) {
        int ahead = (month.getValue() - day.getMonthValue() + MONTHS) % MONTHS;
        if (ahead == 0) {
            return YearMonth.from(day).toString();
        }
        boolean far = tense == Tense.PAST && ahead == 1 || tense == Tense.FUTURE && ahead == MONTHS - 1;
        return tense == null || far ? null : month(month, tense == Tense.PAST ? -1 : 1);
    }

    /** The month of that name before this one, in this year, or after this one. */
    String month(Month month, int step) {
        int year = day.getYear();
        if (step < 0) {
            year -= month.compareTo(day.getMonth()) >= 0 ? 1 : 0;
        } else if (step > 0) {
            year += month.compareTo(day.getMonth()) <= 0 ? 1 : 0;
        }
        return YearMonth.of(year, month).toString();
    }

    /** The day of that name in the week that many from this one. */
    String dayOfWeek(DayOfWeek weekday, int step) {
        return day.with(previousOrSame(DayOfWeek.MONDAY))
                .plusWeeks(step)
                .with(weekday)
                .toString();
    }

    /** The month of that name in the year that many from this one. */
    String monthOfYear(Month month, int step) {
        return YearMonth.of(day.getYear() + step, month).toString();
    }

    /** The week, from Monday to Sunday, or the month, quarter or year that many from this one; a day has no such name, and is null. */
    String period(Period period, int step) {
        return switch (period) {
            case DAY -> null;
            case WEEK -> week(day.with(previousOrSame(DayOfWeek.MONDAY)).plusWeeks(step));
            case MONTH -> YearMonth.from(day).plusMonths(step).toString();
            case QUARTER ->
                quarter(YearMonth.of(day.getYear(), day.getMonth().firstMonthOfQuarter())
                        .plusMonths(3L * step));
            case YEAR -> year(day.getYear() + step);
        };
    }

    /** The day, month or year so long before today, as precise as the period is; no quarter, which has no such use. */
    String ago(Period period, int number) {
        return switch (period) {
            case DAY -> day.minusDays(number).toString();
            case WEEK -> day.minusWeeks(number).toString();
            case MONTH -> YearMonth.from(day).minusMonths(number).toString();
            case QUARTER -> null;
            case YEAR -> year(day.getYear() - number);
        };
    }

    /** That quarter of the year. */
    static String quarter(int year, int number) {
        return quarter(YearMonth.of(year, 3 * number - 2));
    }

    /** The last quarter of that number to be over, or the next to come; null when news would not be of it any more, or yet. */
    String quarter(int number, Tense tense) {
        if (tense == null) {
            return null;
        }
        LocalDate first = LocalDate.of(day.getYear(), 3 * number - 2, 1);
        if (tense == Tense.PAST) {
            LocalDate end = first.plusMonths(3).isAfter(day) ? first.minusMonths(9) : first.plusMonths(3);
            return end.plusDays(NEWS_OF_QUARTER).isBefore(day) ? null : quarter(YearMonth.from(end.minusMonths(3)));
        }
        LocalDate start = first.plusMonths(3).isAfter(day) ? first : first.plusYears(1);
        return start.minusDays(NEWS_OF_QUARTER).isAfter(day) ? null : quarter(YearMonth.from(start));
    }

    /**
     * The day of that name: of the weekday that the words name, else on the tense's side of today. A near one needs no
     * tense, and where the tense says otherwise nothing decides: who means one a year away says so.
     *
     * @param weekday null when the words name none
     */
    LocalDate monthDay(MonthDay date, DayOfWeek weekday, Tense tense) {
        LocalDate before = onOrBefore(date);
        LocalDate after = onOrAfter(date);
        if (weekday != null && before.getDayOfWeek() == weekday != (after.getDayOfWeek() == weekday)) {
            return before.getDayOfWeek() == weekday ? before : after;
        }
        LocalDate near = near(before, after);
        if (tense == null || near == null) {
            return tense == null ? near : tense == Tense.PAST ? before : after;
        }
        return near.equals(tense == Tense.PAST ? before : after) ? near : null;
    }

    private LocalDate near(LocalDate before, LocalDate after) {
        if (ChronoUnit.DAYS.between(before, day) <= NEAR) {
            return before;
        }
        return ChronoUnit.DAYS.between(day, after) <= NEAR ? after : null;
    }

    private LocalDate onOrBefore(MonthDay date) {
        int year = day.getYear();
        while (!date.isValidYear(year) || date.atYear(year).isAfter(day)) {
            year--;
        }
        return date.atYear(year);
    }

    private LocalDate onOrAfter(MonthDay date) {
        int year = day.getYear();
        while (!date.isValidYear(year) || date.atYear(year).isBefore(day)) {
            year++;
        }
        return date.atYear(year);
    }

    private static String week(LocalDate monday) {
        return monday + "/" + monday.plusDays(6);
    }

    private static String quarter(YearMonth first) {
        return first + "/" + first.plusMonths(2);
    }

    private static String year(int year) {
        return year < 1 || year > LAST_YEAR
                ? null
                : YearMonth.of(year, 1).toString().substring(0, YEAR_DIGITS);
    }
}

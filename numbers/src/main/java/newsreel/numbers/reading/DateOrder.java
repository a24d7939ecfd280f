package newsreel.numbers.reading;

/** What a language's dates begin with where nothing else tells. */
public enum DateOrder {
    /** {@code 4/16/1993}, {@code April 16}; a day before the month is read, too. */
    MONTH_FIRST,
    /** {@code 16/4/1993}, {@code 16.4.1993}; the number after a month's name is no day. */
    DAY_FIRST
}

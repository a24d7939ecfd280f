package newsreel.numbers.reading;

import newsreel.article.Quantity.Kind;
import newsreel.numbers.en.Nouns;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;

/**
 * Reads dates and times: {@code July 7}, {@code 7 July 1993}, {@code April 16, 1993}, {@code May 1972}, {@code 4/16/1993},
 * and what {@link Years} and {@link Clock} read.
 */
public final class Moments {
    private final Tokens tokens;
    private final Clock clock;
    private final Years years;

    public Moments(Tokens tokens) {
        this.tokens = tokens;
        this.clock = new Clock(tokens);
        this.years = new Years(tokens);
    }

    /** The date or time that begins at {@code i}; null when none does. */
    public Mention read(int i) {
        if (tokens.is(i, Trait.MONTH)) {
            return monthFirst(i);
        }
        if (!tokens.isNumber(i) || tokens.isWord(i - 1) && tokens.isGlued(i)) {
            return null;
        }
        Mention moment = numericDate(i);
        moment = moment == null ? clock.read(i) : moment;
        moment = moment == null ? dayFirst(i) : moment;
        return moment == null ? years.read(i) : moment;
    }

    /** {@code July 7}, {@code Sept. 3-5}, {@code April 16, 1993}, {@code May 1972}. */
    private Mention monthFirst(int i) {
        if (!isMonth(i) && !(tokens.isNumber(i + 1) && tokens.is(i - 1, Trait.DAY_LEAD))) {
            return null;
        }
        int next = tokens.isSymbol(i + 1, '.') ? i + 2 : i + 1;
        String month = two(tokens.word(i).value());
        int year = pastComma(next);
        if (years.isCalendarYear(year)) {
            return Mention.moment(i, year, Kind.DATE, tokens.string(year) + "-" + month);
        }
        int day = dayOf(next);
        return day < 0 || isMeasured(next) ? null : dated(i, dayEnd(next), month + "-" + two(day), day);
    }

    private Mention dated(int first, int dayEnd, String monthDay, int day) {
        int last = dayEnd;
        if (tokens.isHyphen(last + 1) && tokens.isGlued(last + 1) && dayOf(last + 2) > day) {
            last += 2;
        }
        int year = pastComma(last + 1);
        return years.isCalendarYear(year) && !Nouns.isPlural(tokens, year + 1)
                ? Mention.moment(first, year, Kind.DATE, tokens.string(year) + "-" + monthDay)
                : Mention.moment(first, last, Kind.DATE, "--" + monthDay);
    }

    /** {@code 7 July}, {@code 7th of July}, {@code 7 July 1993}. */
    private Mention dayFirst(int i) {
        int day = dayOf(i);
        int end = dayEnd(i);
        int month = tokens.is(end + 1, Trait.OF) ? end + 2 : end + 1;
        if (day < 0 || !isMonth(month) && !(tokens.is(month, Trait.MONTH) && years.isCalendarYear(month + 1))) {
            return null;
        }
        boolean dotted = tokens.isSymbol(month + 1, '.') && years.isCalendarYear(month + 2);
        int year = pastComma(dotted ? month + 2 : month + 1);
        String monthDay = two(tokens.word(month).value()) + "-" + two(day);
        return years.isCalendarYear(year)
                ? Mention.moment(i, year, Kind.DATE, tokens.string(year) + "-" + monthDay)
                : Mention.moment(i, month, Kind.DATE, "--" + monthDay);
    }

    /** {@code 4/16/1993}, {@code 16/4/1993}, {@code 1993-04-16}. */
    private Mention numericDate(int i) {
        char mark = tokens.symbol(i + 1);
        boolean three = (mark == '/' || mark == '-')
                && tokens.symbol(i + 3) == mark
                && tokens.isGlued(i + 1)
                && tokens.isGlued(i + 4)
                && tokens.figures(i + 2) >= 0;
        if (!three) {
            return null;
        }
        if (mark == '-') {
            return years.isCalendarYear(i) ? date(i, i, i + 2, i + 4) : null;
        }
        boolean dayFirst = tokens.figures(i) > 12;
        return years.isCalendarYear(i + 4) ? date(i, i + 4, dayFirst ? i + 2 : i, dayFirst ? i : i + 2) : null;
    }

    private Mention date(int first, int year, int month, int day) {
        int number = tokens.figures(month);
        return number < 1 || number > 12 || dayOf(day) < 0
                ? null
                : Mention.moment(
                        first, first + 4, Kind.DATE, tokens.string(year) + "-" + two(number) + "-" + two(dayOf(day)));
    }

    /** A month that is nothing else too, or is written as one. */
    private boolean isMonth(int i) {
        return tokens.is(i, Trait.MONTH) && (!tokens.is(i, Trait.AMBIGUOUS_MONTH) || tokens.isCapital(i));
    }

    private int pastComma(int i) {
        return tokens.isSymbol(i, ',') ? i + 1 : i;
    }

    /** The day of the month at {@code i}, 1 to 31; -1 when it is none. */
    private int dayOf(int i) {
        int day = tokens.figures(i);
        return day >= 1 && day <= 31 && tokens.length(i) <= 2 ? day : -1;
    }

    private int dayEnd(int i) {
        return tokens.is(i + 1, Trait.ORDINAL_END) && tokens.isGlued(i + 1) ? i + 1 : i;
    }

    /** Whether a unit or scale follows, so that the number is no day: {@code rose in May 5 percent}. */
    private boolean isMeasured(int i) {
        return tokens.symbol(i + 1) == '%' || tokens.is(i + 1, Trait.SCALE) || tokens.says(i + 1, "percent");
    }

    public static String two(long number) {
        return number < 10 ? "0" + number : Long.toString(number);
    }
}

package newsreel.numbers.reading;

import newsreel.article.Quantity.Kind;
import newsreel.numbers.numeral.Numeral;
import newsreel.numbers.numeral.Numeral.Form;
import newsreel.numbers.numeral.NumeralReader;
import newsreel.numbers.words.Follower;
import newsreel.numbers.words.Nouns;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;
import newsreel.numbers.words.Word;

/**
 * Reads dates with the month's name: {@code July 7}, {@code 7 July 1993}, {@code April 16, 1993}, {@code May 1972}, {@code April
 * three}, and days from one to another: {@code 12-18 March}, {@code 3 to 9 June}, {@code Sept. 3-5}.
 */
public final class DateReader implements Reader {
    private static final Traits GOES_ON = Traits.of(Trait.MONTH, Trait.ORDINAL_END, Trait.TO, Trait.AND, Trait.OF);
    private static final int LAST_DAY = 31;

    private final DateOrder order;
    private final Nouns nouns;
    private final NumeralReader numerals;

    /** @param order whether a day may follow the month's name */
    public DateReader(Lexicon lexicon, DateOrder order) {
        this.order = order;
        this.nouns = lexicon.nouns();
        this.numerals = lexicon.numerals();
    }

    @Override
    public boolean mayOpen(Word word, boolean digits) {
        return digits || word.is(Trait.MONTH);
    }

    @Override
    public boolean mayGoOn(Follower next) {
        return next.isSign("-") || next.word().isAny(GOES_ON);
    }

    @Override
    public Reading read(Place place) {
        if (place.word().is(Trait.MONTH)) {
            return monthFirst(place.tokens(), place.at());
        }
        return Calendar.isFree(place.tokens(), place.at()) ? dayFirst(place.tokens(), place.at()) : null;
    }

    /** {@code July 7}, {@code Sept. 3-5}, {@code April 16, 1993}, {@code May 1972}. */
    private Mention monthFirst(Tokens tokens, int i) {
        if (!isMonth(tokens, i) && !(tokens.isNumber(i + 1) && tokens.is(i - 1, Trait.DAY_LEAD))) {
            return null;
        }
        int next = tokens.isSymbol(i + 1, '.') ? i + 2 : i + 1;
        int year = beforeYear(tokens, next);
        if (Calendar.isYear(tokens, year)) {
            return Mention.moment(i, year, Kind.DATE, tokens.string(year) + "-" + month(tokens, i));
        }
        if (order == DateOrder.DAY_FIRST) {
            return null;
        }
        next = isArticled(tokens, next) ? next + 1 : next;
        int day = Calendar.day(tokens, next);
        if (day < 0) {
            return spelled(tokens, i, next);
        }
        return isMeasured(tokens, next) ? null : dated(tokens, i, next, day);
    }

    /** {@code July the 4th}. */
    private static boolean isArticled(Tokens tokens, int i) {
        return tokens.is(i, Trait.DETERMINER) && !tokens.isBreak(i) && dayEnd(tokens, i + 1) > i + 1;
    }

    private Mention dated(Tokens tokens, int month, int at, int day) {
        int end = dayEnd(tokens, at);
        boolean range = Calendar.day(tokens, end + 2) > day
                && (tokens.isHyphen(end + 1) && tokens.isGlued(end + 1)
                        || isUntil(tokens, end + 1)
                        || isNextDay(tokens, day, end + 1));
        int until = range ? Calendar.day(tokens, end + 2) : day;
        end = range ? dayEnd(tokens, end + 2) : end;
        int year = pastComma(tokens, end + 1);
        String shortened = ShortYears.afterDay(tokens, year);
        if (shortened != null) {
            return Mention.moment(month, year + 1, Kind.DATE, days(shortened + "-", month(tokens, month), day, until));
        }
        boolean said = Calendar.isYear(tokens, year) && !nouns.isPlural(tokens, year + 1);
        String iso = days(said ? tokens.string(year) + "-" : "--", month(tokens, month), day, until);
        return Mention.moment(month, said ? year : end, Kind.DATE, iso);
    }

    /** {@code March 3 to 7}; but {@code March 3 to 7 people}. */
    private static boolean isUntil(Tokens tokens, int to) {
        int last = dayEnd(tokens, to + 1);
        return tokens.is(to, Trait.TO) && isLast(tokens, last + 1);
    }

    /** {@code May 12 and 13}; but {@code May 12 and 13 people}. */
    private static boolean isNextDay(Tokens tokens, int day, int and) {
        int next = and + 1;
        return tokens.is(and, Trait.AND)
                && Calendar.day(tokens, next) == day + 1
                && isLast(tokens, dayEnd(tokens, next) + 1);
    }

    /** {@code the options expire April three}; but {@code in April three men were held}. */
    private Mention spelled(Tokens tokens, int month, int at) {
        Numeral day = tokens.isBreak(at) || !tokens.isWord(at) ? null : numerals.readAt(tokens, at);
        boolean fits = day != null && day.form() == Form.WORDS && day.first() == at && day.isWholeWithin(1, LAST_DAY);
        if (!fits || tokens.is(at, Trait.ARTICLE) || !isLast(tokens, day.last() + 1)) {
            return null;
        }
        String iso =
                days("--", month(tokens, month), day.low().intValue(), day.low().intValue());
        return Mention.moment(month, day.last(), Kind.DATE, iso);
    }

    /** Whether nothing that a number could count or be part of follows. */
    private static boolean isLast(Tokens tokens, int next) {
        boolean apart = !tokens.isWord(next) && !tokens.isHyphen(next) && !tokens.isNumber(next);
        return apart || tokens.is(next, Trait.FUNCTION) && !tokens.is(next, Trait.OF);
    }

    /** {@code 7 July}, {@code 7th of July}, {@code 7 July 1993}, {@code 3 to 9 June}. */
    private Mention dayFirst(Tokens tokens, int i) {
        int day = Calendar.day(tokens, i);
        if (day < 0) {
            return null;
        }
        int end = dayEnd(tokens, i);
        int link = isThrough(tokens, end + 1) ? end + 3 : end + 1;
        int last = tokens.is(link + 1, Trait.NUMBER_ARTICLE) ? link + 2 : link + 1;
        int until = isSpan(tokens, i, end + 1, last) ? Calendar.day(tokens, last) : day;
        end = until > day ? dayEnd(tokens, last) : end;
        int month = tokens.is(end + 1, Trait.OF) ? end + 2 : end + 1;
        boolean named = isMonth(tokens, month) || tokens.is(month, Trait.MONTH) && Calendar.isYear(tokens, month + 1);
        if (!named) {
            return null;
        }
        boolean dotted = tokens.isSymbol(month + 1, '.') && Calendar.isYear(tokens, month + 2);
        int at = beforeYear(tokens, dotted ? month + 2 : month + 1);
        String year = year(tokens, at);
        String iso = days(year == null ? "--" : year + "-", month(tokens, month), day, until);
        return Mention.moment(i, year == null ? month : at, Kind.DATE, iso);
    }

    /** {@code tot en met}. */
    private static boolean isThrough(Tokens tokens, int to) {
        return tokens.is(to, Trait.TO) && tokens.is(to + 1, Trait.AND) && tokens.is(to + 2, Trait.BY);
    }

    /** {@code 3 to 9}, {@code 12-18}, {@code 12 and 13}, {@code 15 y 16 de marzo}, {@code entre el 5 y el 9 de mayo}. */
    private boolean isSpan(Tokens tokens, int first, int link, int last) {
        int day = Calendar.day(tokens, first);
        int until = Calendar.day(tokens, last);
        boolean between = until == day + 1 || tokens.is(tokens.beforeNumber(first), Trait.BETWEEN);
        boolean and = tokens.is(link, Trait.AND) && between;
        return until > day && (and || tokens.isHyphen(link) || tokens.is(link, Trait.TO));
    }

    /**
     * The year at {@code i}, of which the century may be left out after a nought, and where nothing follows that the figures
     * could count: {@code 5 May 04}, {@code 3 March 98}; null when there is none.
     */
    private static String year(Tokens tokens, int i) {
        if (Calendar.isYear(tokens, i)) {
            return tokens.string(i);
        }
        boolean two = tokens.length(i) == 2
                && tokens.figures(i) >= 0
                && !tokens.isBreak(i)
                && !tokens.isHyphen(i + 1)
                && tokens.symbol(i + 1) != ':';
        if (!two || tokens.first(i) != '0' && !(tokens.isWord(i - 1) && isYearOfLastCentury(tokens, i))) {
            return null;
        }
        return (tokens.first(i) == '0' ? "20" : "19") + tokens.string(i);
    }

    private static boolean isYearOfLastCentury(Tokens tokens, int i) {
        return tokens.figures(i) >= ShortYears.THIRTIES && isLast(tokens, i + 1) && tokens.symbol(i + 1) != '%';
    }

    private static String days(String year, String month, int first, int last) {
        String day = year + month + "-" + Calendar.two(first);
        return first == last ? day : day + "/" + year + month + "-" + Calendar.two(last);
    }

    private static String month(Tokens tokens, int i) {
        return Calendar.two(tokens.word(i).value());
    }

    /** A month that is nothing else too, or is written as one. */
    private static boolean isMonth(Tokens tokens, int i) {
        return tokens.is(i, Trait.MONTH) && (!tokens.is(i, Trait.AMBIGUOUS_MONTH) || tokens.isCapital(i));
    }

    /** Past a comma, and past {@code 7 de julio de 2023} where days come first. */
    private int beforeYear(Tokens tokens, int i) {
        boolean of = order == DateOrder.DAY_FIRST && tokens.is(i, Trait.OF) && Calendar.isYear(tokens, i + 1);
        return of ? i + 1 : pastComma(tokens, i);
    }

    private static int pastComma(Tokens tokens, int i) {
        return tokens.isSymbol(i, ',') ? i + 1 : i;
    }

    private static int dayEnd(Tokens tokens, int i) {
        return tokens.is(i + 1, Trait.ORDINAL_END) && tokens.isGlued(i + 1) ? i + 1 : i;
    }

    /** Whether a unit or scale follows, so that the number is no day: {@code rose in May 5 percent}. */
    private static boolean isMeasured(Tokens tokens, int i) {
        return tokens.symbol(i + 1) == '%' || tokens.is(i + 1, Trait.SCALE) || tokens.is(i + 1, Trait.PERCENT);
    }
}

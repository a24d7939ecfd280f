package newsreel.numbers.reading;

import newsreel.article.Quantity.Kind;
import newsreel.numbers.numeral.Numeral;
import newsreel.numbers.numeral.NumeralReader;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;

/**
 * Reads times of the day of 24 hours with the word or letter that says so: {@code 14.30 Uhr}, {@code drei Uhr}, {@code om 14 uur},
 * {@code 14h30}, {@code alle 14.30}. What can be a duration too is a time only with minutes, or after a word that times follow.
 */
public final class HourReader implements NumberReader {
    private static final Traits BEFORE_ARTICLE = Traits.of(Trait.TO, Trait.FROM, Trait.BETWEEN);
    private static final Traits AFTER_HOUR = Traits.of(Trait.FUNCTION, Trait.DETERMINER, Trait.VERB, Trait.WEEKDAY);
    private static final Traits AFTER_SAID = Traits.of(Trait.VERB, Trait.WEEKDAY, Trait.AND);

    private static final int NO_MINUTES = -1;
    private static final int QUARTER = 15;

    private final Rates rates;

    public HourReader(Lexicon lexicon) {
        this.rates = new Rates(lexicon);
    }

    @Override
    public Reading read(Place place) {
        Tokens tokens = place.tokens();
        int i = place.at();
        if (tokens.isWord(i)) {
            Numeral hour = place.numeral();
            boolean clock = hour != null
                    && hour.isWholeWithin(0, HourFigures.HOURS)
                    && isClock(tokens, i, hour.last() + 1, false);
            return clock ? timeAndHalf(tokens, i, hour.last() + 1, hour.low().intValue()) : null;
        }
        boolean free = !((tokens.isWord(i - 1) || tokens.isSymbol(i - 1, '.')) && tokens.isGlued(i));
        return free ? inFigures(tokens, i) : null;
    }

    private Mention inFigures(Tokens tokens, int i) {
        int dotted = HourFigures.dottedMinutes(tokens, i);
        if (dotted >= 0) {
            return withMinutes(tokens, i, i, HourFigures.dottedHours(tokens, i), dotted);
        }
        if (tokens.is(i - 1, Trait.HOUR_LEAD) && HourFigures.minutesAfter(tokens, i, ',') >= 0) {
            boolean ends = isPastMinutes(tokens, i + 1);
            return ends
                    ? withMinutes(
                            tokens, i, i, HourFigures.dottedHours(tokens, i), HourFigures.minutesAfter(tokens, i, ','))
                    : null;
        }
        int hours = HourFigures.hours(tokens, i);
        if (hours < 0) {
            return null;
        }
        if (tokens.isSymbol(i + 1, '.') && HourFigures.isMinutes(tokens, i + 2) && tokens.isGlued(i + 2)) {
            return withMinutes(tokens, i, i + 2, hours, tokens.figures(i + 2));
        }
        boolean parted = HourFigures.parts(tokens, i + 1) && HourFigures.isMinutes(tokens, i + 2);
        return parted ? parted(tokens, i, hours, tokens.figures(i + 2)) : whole(tokens, i, hours);
    }

    /** {@code 14h30}, {@code 14 Uhr 30}; or how long it takes. */
    private Mention parted(Tokens tokens, int i, int hours, int minutes) {
        int all = HourFigures.HOUR * hours + minutes;
        if (SpentHours.isNamed(tokens, i + 3)) {
            return SpentHours.named(tokens, i, all);
        }
        if (!SpentHours.isLong(tokens, i, hours)) {
            return time(i, i + 2, hours, minutes);
        }
        return SpentHours.isMeasure(tokens, i) ? null : rates.take(tokens, SpentHours.duration(i, all));
    }

    private static Mention whole(Tokens tokens, int i, int hours) {
        boolean marked = tokens.is(i + 1, Trait.HOUR_MARK);
        if (HourSpans.opensSpan(tokens, i)) {
            return marked ? timeAndHalf(tokens, i, i + 1, hours) : time(i, i, hours, NO_MINUTES);
        }
        if (marked && HourSpans.endsDuration(tokens, i)) {
            return null;
        }
        if (isClock(tokens, i, i + 1, false) || marked && HourSpans.closesSpan(tokens, i)) {
            return timeAndHalf(tokens, i, i + 1, hours);
        }
        return isBare(tokens, i) || isAfterArticle(tokens, i) && endsSaid(tokens, i + 1)
                ? time(i, i, hours, NO_MINUTES)
                : null;
    }

    /** {@code dopo le 20}, {@code antes de las 8}, {@code a las 20}: an article that hours have, after a word that says when. */
    private static boolean isAfterArticle(Tokens tokens, int i) {
        int article = i - 1;
        if (!tokens.is(article, Trait.HOUR_ARTICLE) || tokens.figures(i) > HourFigures.HOURS) {
            return false;
        }
        int before = tokens.is(article - 1, Trait.OF) ? article - 2 : article - 1;
        return tokens.is(before, Trait.HOUR_BEFORE) || isLed(tokens, i);
    }

    /** Where nothing is counted, and nothing else is said of what the article led. */
    private static boolean endsSaid(Tokens tokens, int next) {
        return isApart(tokens, next) || tokens.word(next).isAny(AFTER_SAID);
    }

    /** {@code alle 18}, {@code dalle 8 alle 18}; but {@code dalle 8 alle 12 unità}. */
    private static boolean isBare(Tokens tokens, int i) {
        if (!tokens.is(i - 1, Trait.HOUR_LEAD) || tokens.figures(i) < 0 || tokens.figures(i) > HourFigures.HOURS) {
            return false;
        }
        int next = i + 1;
        boolean other = tokens.is(next, Trait.HOUR_LEAD) && NumeralReader.isDigits(tokens, next + 1);
        return other
                ? isBare(tokens, next + 1)
                        || HourFigures.isMinutes(tokens, next + 3)
                        || HourFigures.hasMinutes(tokens, next + 1) && isAlone(tokens, next + 2)
                : isAlone(tokens, next);
    }

    private static boolean isAlone(Tokens tokens, int next) {
        return isApart(tokens, next) || tokens.word(next).isAny(AFTER_HOUR) && !tokens.isGlued(next);
    }

    private static boolean isApart(Tokens tokens, int next) {
        return tokens.isStop(next) || tokens.isSymbol(next, ',') || tokens.isSymbol(next, ')') || tokens.isBreak(next);
    }

    /** {@code 14.30 Uhr}, {@code alle 14.30}; null where nothing says that it is a time. */
    private static Mention withMinutes(Tokens tokens, int i, int last, int hours, int minutes) {
        boolean marked = isClock(tokens, i, last + 1, true);
        boolean article = isAfterArticle(tokens, i);
        boolean sure = (article || tokens.is(i - 1, Trait.HOUR_LEAD))
                && tokens.word(last + 1).isAny(AFTER_HOUR);
        boolean led =
                (article || isLed(tokens, i)) && (sure || !tokens.isWord(last + 1)) && tokens.symbol(last + 1) != '%';
        return hours <= HourFigures.HOURS && (marked || led || HourSpans.opensDotted(tokens, last + 1))
                ? time(i, marked ? last + 1 : last, hours, minutes)
                : null;
    }

    /** {@code dalle 10 alle 19,30 di ieri}: where nothing is counted, now or at the end of the span. */
    private static boolean isPastMinutes(Tokens tokens, int next) {
        return !tokens.is(next, Trait.HOUR_LEAD) || isAlone(tokens, next + 2);
    }

    private static boolean isClock(Tokens tokens, int i, int mark, boolean minutes) {
        return tokens.is(mark, Trait.CLOCK) || tokens.is(mark, Trait.HOUR_MARK) && (minutes || isLed(tokens, i));
    }

    /** {@code alle 14}; an article needs a word for to or from before it: {@code a las 14}, but {@code durante las 24 horas}. */
    static boolean isLed(Tokens tokens, int i) {
        boolean article = tokens.is(i - 1, Trait.NUMBER_ARTICLE);
        boolean shortly = tokens.is(i - 1, Trait.HOUR_BEFORE) && tokens.is(i - 2, Trait.SHORTLY);
        return (shortly || tokens.is(i - 1, Trait.CLOCK_LEAD))
                && tokens.figures(i) != HourFigures.HOURS
                && (!article || tokens.word(i - 2).isAny(BEFORE_ARTICLE));
    }

    /** {@code à six heures et demie} is 6:30, {@code à six heures et quart} 6:15, {@code à six heures moins le quart} 5:45. */
    private static Mention timeAndHalf(Tokens tokens, int first, int mark, int hours) {
        int part = mark + 2;
        if (tokens.is(mark + 1, Trait.AND)) {
            boolean half = tokens.is(part, Trait.BARE_HALF);
            return half || tokens.is(part, Trait.QUARTER)
                    ? time(first, part, hours, half ? HourFigures.HOUR / 2 : QUARTER)
                    : time(first, mark, hours, NO_MINUTES);
        }
        int quarter = tokens.is(part, Trait.NUMBER_ARTICLE) ? part + 1 : part;
        boolean before = tokens.is(mark + 1, Trait.MINUS) && tokens.is(quarter, Trait.QUARTER) && hours > 0;
        return before
                ? time(first, quarter, hours - 1, HourFigures.HOUR - QUARTER)
                : time(first, mark, hours, NO_MINUTES);
    }

    private static Mention time(int first, int last, int hours, int minutes) {
        String iso = "T" + Calendar.two(hours) + (minutes < 0 ? "" : ":" + Calendar.two(minutes));
        return Mention.moment(first, last, Kind.TIME, iso);
    }
}

package newsreel.numbers.reading;

import newsreel.article.Quantity.Kind;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;
import newsreel.numbers.words.Word;

/**
 * Reads times of the day with the part of the day that they are in: {@code a las nueve y media de la noche}, {@code 7:45 de la
 * tarde}, {@code às 9h da manhã}. Without one, half hours are read as they are said, as {@code halb neun} is; whole hours in words
 * are passed by: {@code a las nueve}.
 */
public final class DayPartReader implements Reader {
    private static final Traits AFTER_HOUR = Traits.of(Trait.FUNCTION, Trait.VERB);
    private static final int NO_MINUTES = -1;
    private static final Traits MINUTES = Traits.of(Trait.CARDINAL, Trait.TENS);
    private static final Traits ADDS = Traits.of(Trait.AND, Trait.MINUS);
    private static final int TEN = 10;
    private static final int MINUTE_DIGITS = 2;
    private static final int HALF_DAY = 12;
    private static final int HOUR = 60;
    private static final int HALF = 30;
    private static final int QUARTER = 15;

    /** An hour with its minutes, and its last token. */
    private record Clock(int hours, int minutes, int last) {}

    @Override
    public boolean mayOpen(Word word, boolean digits) {
        return digits || word.is(Trait.CARDINAL);
    }

    @Override
    public Reading read(Place place) {
        Tokens tokens = place.tokens();
        int i = place.at();
        boolean word = tokens.is(i, Trait.CARDINAL);
        Clock clock = word ? withPart(tokens, i, (int) tokens.word(i).value()) : inFigures(tokens, i);
        if (clock == null || clock.hours < 1 || clock.hours > HALF_DAY) {
            return null;
        }
        int part = part(tokens, clock.last + 1);
        if (part < 0) {
            boolean alone = !tokens.isWord(clock.last + 1)
                    || tokens.word(clock.last + 1).isAny(AFTER_HOUR);
            return (word || isAdded(tokens, i, clock)) && alone ? withoutPart(tokens, i, clock) : null;
        }
        return clock.hours == HALF_DAY
                ? new NoNumber(part)
                : time(i, part, clock.hours + tokens.word(part).value(), clock);
    }

    /** {@code alle 8 e mezza}, {@code alle 8 e 30}: figures that an and adds to the hour. */
    private static boolean isAdded(Tokens tokens, int hour, Clock clock) {
        return clock.last > hour && tokens.word(hour + 1).isAny(ADDS);
    }

    /** {@code a las nueve}, {@code son las tres y media}; null where nothing says that it is an hour. */
    private static Reading withoutPart(Tokens tokens, int first, Clock clock) {
        if (clock.minutes >= 0 && clock.hours < HALF_DAY) {
            boolean led = HourReader.isLed(tokens, first) || tokens.is(first - 1, Trait.NUMBER_ARTICLE);
            return led ? time(first, clock.last, clock.hours, clock) : null;
        }
        boolean range = tokens.is(clock.last + 1, Trait.HOUR_LEAD);
        return HourReader.isLed(tokens, first) && !range ? new NoNumber(clock.last) : null;
    }

    private static Mention time(int first, int last, long hour, Clock clock) {
        String hours = "T" + Calendar.two((int) hour);
        String iso = clock.minutes < 0 ? hours : hours + ":" + Calendar.two(clock.minutes);
        return Mention.moment(first, last, Kind.TIME, iso);
    }

    /** The word for the part of the day that is said from {@code of} on; -1 when none is. */
    private static int part(Tokens tokens, int of) {
        int part = tokens.is(of + 1, Trait.DETERMINER) ? of + 2 : of + 1;
        return tokens.is(of, Trait.OF) && tokens.is(part, Trait.DAY_PART) ? part : -1;
    }

    /** {@code nueve}, {@code nueve y media}, {@code 9 y cuarto}, {@code nove e un quarto}. */
    private static Clock withPart(Tokens tokens, int i, int hours) {
        boolean article = tokens.is(i + 2, Trait.ARTICLE) && tokens.is(i + 3, Trait.QUARTER);
        int part = article ? i + 3 : i + 2;
        if (tokens.is(i + 1, Trait.MINUS)) {
            return before(tokens, i, hours, tokens.is(part, Trait.QUARTER) ? part : -1);
        }
        if (!tokens.is(i + 1, Trait.AND)) {
            return new Clock(hours, NO_MINUTES, i);
        }
        if (!article && !tokens.is(part, Trait.BARE_HALF)) {
            return withMinutes(tokens, i, hours);
        }
        return new Clock(hours, tokens.is(part, Trait.HALF) ? HALF : QUARTER, part);
    }

    /** {@code nueve menos cuarto}, {@code nove menos dez}, {@code nove meno un quarto}: of the hour before. */
    private static Clock before(Tokens tokens, int i, int hours, int quarter) {
        Clock left = quarter > 0 ? new Clock(hours, QUARTER, quarter) : withMinutes(tokens, i, hours);
        boolean less = left.minutes > 0 && hours > 0;
        return less
                ? new Clock(hours == 1 ? HALF_DAY : hours - 1, HOUR - left.minutes, left.last)
                : new Clock(hours, NO_MINUTES, i);
    }

    /** {@code nueve y diez}, {@code 9 e quarenta e cinco}. */
    private static Clock withMinutes(Tokens tokens, int i, int hours) {
        int tens = i + 2;
        int minutes = tokens.word(tens).isAny(MINUTES) ? (int) tokens.word(tens).value() : HOUR;
        if (minutes >= HOUR) {
            return new Clock(hours, NO_MINUTES, i);
        }
        int unit = tens + 2;
        boolean more = tokens.is(tens, Trait.TENS)
                && tokens.is(unit - 1, Trait.AND)
                && tokens.is(unit, Trait.CARDINAL)
                && tokens.word(unit).value() < TEN;
        return more
                ? new Clock(hours, minutes + (int) tokens.word(unit).value(), unit)
                : new Clock(hours, minutes, tens);
    }

    /** {@code 9}, {@code 9h}, {@code 9h30}, {@code 9:30}, {@code 9.30}, {@code 9 y media}, {@code 9 e 30}; null for what is no hour. */
    private static Clock inFigures(Tokens tokens, int i) {
        int dotted = HourFigures.dottedMinutes(tokens, i);
        if (dotted >= 0) {
            return new Clock(HourFigures.dottedHours(tokens, i), dotted, i);
        }
        int hours = tokens.figures(i);
        if (tokens.is(i + 1, Trait.MINUS)) {
            return withPart(tokens, i, hours);
        }
        if (tokens.is(i + 1, Trait.AND)) {
            int added = tokens.length(i + 2) == MINUTE_DIGITS ? tokens.figures(i + 2) : -1;
            return added > 0 && added < HOUR ? new Clock(hours, added, i + 2) : withPart(tokens, i, hours);
        }
        boolean mark = tokens.is(i + 1, Trait.HOUR_MARK);
        int minutes = mark || tokens.isSymbol(i + 1, ':') ? tokens.figures(i + 2) : -1;
        if (minutes >= 0 && minutes < HOUR) {
            return new Clock(hours, minutes, i + 2);
        }
        return new Clock(hours, NO_MINUTES, mark ? i + 1 : i);
    }
}

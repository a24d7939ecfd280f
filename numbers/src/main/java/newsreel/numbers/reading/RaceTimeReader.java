package newsreel.numbers.reading;

import java.math.BigDecimal;
import java.util.Map;
import newsreel.numbers.numeral.Numeral;
import newsreel.numbers.numeral.Numeral.Form;
import newsreel.numbers.unit.Unit;
import newsreel.numbers.unit.Units;
import newsreel.numbers.words.Follower;
import newsreel.numbers.words.Phrases.Match;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;

/**
 * Reads the times of races that a colon parts and a unit follows, {@code 3:45,67 Minuten}, {@code 2:04:35 Stunden}, and those
 * whose hundredths follow the seconds, {@code 1m56s30}, {@code 19s84}, {@code 10 s 83}, {@code 4 min 02 sec 95}: in seconds, but {@code 2:30 Stunden} in minutes. So
 * is how far somebody is ahead, {@code 1:12 de ventaja}. Without a unit hundredths tell, {@code 1:58.38}, or that something was done in
 * that time, {@code in 2:04:35}, {@code in 59:21}; nobody knows whether {@code in 2:14} or {@code runs 2:14} is hours or minutes.
 */
public final class RaceTimeReader implements DigitReader {
    private static final Traits WITHIN = Traits.of(Trait.IN, Trait.TAKING);
    private static final Traits AFTER_REST = Traits.of(Trait.FUNCTION, Trait.VERB, Trait.WEEKDAY);
    private static final int SIXTY = 60;
    private static final int THOUSANDTHS = 3;
    private static final int FIGURES = 2;
    private static final int HOURS_OF_DAY = 24;
    private static final int HUNDRED = 100;
    private static final Map<String, Unit> SMALLER = Map.of(Unit.HOUR.id(), Unit.MINUTE, Unit.MINUTE.id(), Unit.SECOND);

    private final Units units;

    public RaceTimeReader(Lexicon lexicon) {
        this.units = lexicon.units();
    }

    @Override
    public boolean mayGoOn(Follower next) {
        return next.isSign(":") || next.mayBeLetter() || units.mayMeasure(next.word());
    }

    @Override
    public Reading read(Place place) {
        Tokens tokens = place.tokens();
        int i = place.at();
        if (tokens.figures(i) < 0) {
            return null;
        }
        return isPart(tokens, i + 1) ? parted(tokens, i) : withHundredths(tokens, i);
    }

    private Reading parted(Tokens tokens, int first) {
        int last = isPart(tokens, first + 3) ? first + 4 : first + 2;
        Match<Unit> unit = tokens.isBreak(last + 1) ? null : units.measure(tokens, last + 1);
        Unit smaller = unit == null ? null : SMALLER.get(unit.meaning().id());
        boolean three = last == first + 4;
        if (unit == null && tokens.is(last + 1, Trait.OF) && tokens.is(last + 2, Trait.MARGIN)) {
            return Mention.of(parts(tokens, first, last), Thing.in(Unit.SECOND));
        }
        boolean other =
                smaller == null || three && smaller.equals(Unit.SECOND) || !three && isOfDay(tokens, unit.last());
        if (other) {
            return unit == null ? bare(tokens, first, last) : null;
        }
        return Mention.of(parts(tokens, first, last)).in(three ? Unit.SECOND : smaller, unit.last());
    }

    /** What no unit follows: null for a time of day. */
    private static Reading bare(Tokens tokens, int first, int last) {
        boolean three = last > first + 2;
        if (!three && tokens.figures(last) >= 0 && isLength(tokens, first, last)) {
            return new NoNumber(last);
        }
        boolean ofDay = tokens.figures(first) <= HOURS_OF_DAY;
        boolean in = tokens.word(first - 1).isAny(WITHIN);
        if (isOfClock(tokens, last + 1) || !three && isSplit(tokens, first)) {
            return null;
        }
        if (tokens.figures(last) < 0 || (three ? in || isGiven(tokens, first) : in && !ofDay)) {
            return Mention.of(parts(tokens, first, last), Thing.in(Unit.SECOND));
        }
        return in || !ofDay ? new NoNumber(last) : null;
    }

    /** {@code the film runs 2:14}, {@code a 1:45-long clip}: how long, but in hours or in minutes. */
    private static boolean isLength(Tokens tokens, int first, int last) {
        return tokens.is(first - 1, Trait.LASTS) || tokens.isHyphen(last + 1) && tokens.is(last + 2, Trait.LONG);
    }

    /** {@code a best of 2:04:35}, {@code Kipruto (2:05:10)}. */
    private static boolean isGiven(Tokens tokens, int first) {
        return tokens.is(first - 1, Trait.OF) || tokens.isSymbol(first - 1, '(') && tokens.length(first) == 1;
    }

    /** {@code 60:40}: parts of a hundred. */
    private static boolean isSplit(Tokens tokens, int first) {
        return tokens.figures(first) + tokens.figures(first + 2) == HUNDRED;
    }

    private static boolean isOfClock(Tokens tokens, int next) {
        return tokens.is(next, Trait.CLOCK_HALF) || tokens.is(next, Trait.TIME_ZONE) || tokens.is(next, Trait.CLOCK);
    }

    /** All in the smallest of them. */
    private static Numeral parts(Tokens tokens, int first, int last) {
        BigDecimal value = BigDecimal.valueOf(tokens.figures(first));
        for (int part = first + 2; part <= last; part += 2) {
            value = value.multiply(BigDecimal.valueOf(SIXTY)).add(number(tokens, part));
        }
        return Numeral.of(first, last, value, Form.DIGITS);
    }

    /** {@code las 14:30 horas}: hours that a clock has. */
    private static boolean isOfDay(Tokens tokens, int unit) {
        return tokens.is(unit, Trait.HOUR_MARK) || tokens.is(unit, Trait.CLOCK);
    }

    /** A colon and what follows it: two figures below sixty, with decimals or without. */
    private static boolean isPart(Tokens tokens, int colon) {
        int part = colon + 1;
        return tokens.isSymbol(colon, ':')
                && tokens.isGlued(colon)
                && tokens.isGlued(part)
                && tokens.isNumber(part)
                && (!tokens.isGrouped(part) || isThousandths(tokens, part))
                && number(tokens, part).intValue() < SIXTY
                && tokens.length(part) >= FIGURES;
    }

    /** {@code 1:23.456}: where the point groups elsewhere, it does not here; but {@code 1:25.000} and {@code 1:10.500} are scales of maps. */
    private static boolean isThousandths(Tokens tokens, int part) {
        return tokens.length(part) == FIGURES + 1 + THOUSANDTHS
                && tokens.text().charAt(tokens.start(part) + FIGURES) == '.'
                && tokens.number(part).intValue() % HUNDRED != 0;
    }

    private static BigDecimal number(Tokens tokens, int part) {
        BigDecimal number = tokens.number(part);
        return tokens.isGrouped(part) ? number.movePointLeft(THOUSANDTHS) : number;
    }

    /** {@code 19s84}, {@code 10 s 83}, {@code 1m56s30}, {@code 1min21s345}: the hundredths follow the seconds. */
    private Mention withHundredths(Tokens tokens, int first) {
        if (tokens.figures(first + 2) < 0) {
            return null;
        }
        boolean glued = tokens.isGlued(first + 1);
        boolean alone = tokens.isLetter(first + 1, 's') && glued == tokens.isGlued(first + 2);
        boolean minutes = !alone && isMinutes(tokens, first + 1);
        int seconds = minutes ? first + 2 : first;
        int rest = seconds + 2;
        boolean parts = (alone || minutes)
                && tokens.figures(seconds) >= 0
                && tokens.figures(seconds) < SIXTY
                && tokens.figures(rest) >= 0
                && (tokens.length(rest) == FIGURES || tokens.length(rest) == THOUSANDTHS && tokens.isGlued(rest))
                && !isCounted(tokens, rest)
                && is(tokens, seconds + 1, Unit.SECOND);
        if (!parts) {
            return null;
        }
        long whole = minutes ? (long) SIXTY * tokens.figures(first) : 0;
        BigDecimal value = BigDecimal.valueOf(whole + tokens.figures(seconds))
                .add(BigDecimal.valueOf(tokens.figures(rest), tokens.length(rest)));
        return Mention.of(Numeral.of(first, rest, value, Form.DIGITS), Thing.in(Unit.SECOND));
    }

    /** {@code 4 min 02 sec 95 m}, {@code 10 s 83 %}: what stands apart may belong to what follows. */
    private static boolean isCounted(Tokens tokens, int rest) {
        int next = rest + 1;
        boolean apart = !tokens.isGlued(rest);
        boolean other = tokens.isWord(next) && !tokens.word(next).isAny(AFTER_REST) || tokens.isSymbol(next, '%');
        return tokens.isWord(next) && tokens.isGlued(next) || apart && other;
    }

    private boolean isMinutes(Tokens tokens, int mark) {
        boolean letter = tokens.isLetter(mark, 'm') && tokens.isGlued(mark) && tokens.isGlued(mark + 1);
        return letter || is(tokens, mark, Unit.MINUTE);
    }

    private boolean is(Tokens tokens, int mark, Unit unit) {
        Match<Unit> read = tokens.isWord(mark) ? units.divisor(tokens, mark) : null;
        return read != null && read.last() == mark && read.meaning().equals(unit);
    }
}

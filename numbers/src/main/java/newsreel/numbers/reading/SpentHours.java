package newsreel.numbers.reading;

import java.math.BigDecimal;
import newsreel.numbers.numeral.Numeral;
import newsreel.numbers.numeral.Numeral.Form;
import newsreel.numbers.unit.Unit;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;

/** Tells hours and minutes that something takes from those of the clock: {@code en 2 h 15}, {@code 1h30min}, {@code 4 h 20 par jour}. */
final class SpentHours {
    private static final Traits TAKES = Traits.of(Trait.FOR, Trait.LASTS, Trait.TAKING);
    private static final int LONGEST = 10;
    private static final int SHORT = 5;

    /** What words for minutes begin with. */
    private static final String MINUTES = Unit.MINUTE.id().substring(0, 3);

    private SpentHours() {}

    /** {@code en 2 h 22 min 55 s}: hours and minutes that are a measure, which another reader knows. */
    static boolean isMeasure(Tokens tokens, int i) {
        return tokens.text().startsWith(MINUTES, tokens.end(i + 2) + 1);
    }

    /** {@code 1h30min}, {@code 2h24min31}. */
    static Mention named(Tokens tokens, int i, int minutes) {
        int seconds = i + 4;
        if (!HourFigures.isMinutes(tokens, seconds) || !tokens.isGlued(seconds)) {
            return duration(i, minutes).to(i + 3);
        }
        BigDecimal value = BigDecimal.valueOf(HourFigures.HOUR * minutes + tokens.figures(seconds));
        int last = tokens.isWord(seconds + 1) && tokens.isGlued(seconds + 1) ? seconds + 1 : seconds;
        return Mention.of(Numeral.of(i, seconds, value, Form.DIGITS), Thing.in(Unit.SECOND))
                .to(last);
    }

    /** {@code 1h30min}: what follows says that they are minutes that something takes. */
    static boolean isNamed(Tokens tokens, int unit) {
        return tokens.isWord(unit)
                && tokens.isGlued(unit)
                && tokens.isGlued(unit - 1)
                && tokens.first(unit) == 'm'
                && tokens.last(unit) == 'n';
    }

    /**
     * {@code en 2 h 15}, {@code pendant 1h30}, {@code avec 2 h 40 de retard}, {@code un film de 2 h 15}, {@code 4 h 20 par jour},
     * {@code à 1 h 30 de route}: how long it takes, in minutes.
     */
    static boolean isLong(Tokens tokens, int i, int hours) {
        boolean film = hours < SHORT && tokens.is(i - 1, Trait.PARTITIVE) && tokens.is(i - 2, Trait.MARGIN);
        return hours < LONGEST && (film || tokens.word(i - 1).isAny(TAKES) || isSpent(tokens, i, i + 3));
    }

    /** Whether what follows says what so much time is spent on, or how often. */
    private static boolean isSpent(Tokens tokens, int i, int next) {
        boolean rate = tokens.is(next, Trait.RATE_LEAD) && !tokens.is(next, Trait.DETERMINER);
        return rate
                ? tokens.is(next + 1, Trait.PERIOD) && !tokens.is(i - 1, Trait.CLOCK_LEAD)
                : tokens.is(next, Trait.OF) && tokens.is(next + 1, Trait.MARGIN);
    }

    static Mention duration(int first, int minutes) {
        Numeral numeral = Numeral.of(first, first + 2, BigDecimal.valueOf(minutes), Form.DIGITS);
        return Mention.of(numeral, Thing.in(Unit.MINUTE));
    }
}

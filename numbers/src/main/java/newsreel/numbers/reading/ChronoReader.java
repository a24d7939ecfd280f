package newsreel.numbers.reading;

import java.math.BigDecimal;
import newsreel.numbers.numeral.Numeral;
import newsreel.numbers.numeral.Numeral.Form;
import newsreel.numbers.unit.Unit;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;

/** Reads the times of races, in seconds: {@code 3'54"87}, {@code 2h04'35"}, {@code 9"98}. */
public final class ChronoReader implements DigitReader {
    private static final int HOUR = 3600;
    private static final int MINUTE = 60;
    private static final int MOST_SECONDS = 59;
    private static final int THOUSANDTHS = 3;

    @Override
    public Reading read(Place place) {
        Tokens tokens = place.tokens();
        int i = place.at();
        boolean hours = tokens.figures(i) >= 0 && tokens.is(i + 1, Trait.HOUR_MARK) && tokens.length(i + 1) == 1;
        int minutes = hours ? i + 2 : i;
        int seconds = minutes + 2;
        boolean parts = tokens.figures(minutes) >= 0
                && isMark(tokens, minutes + 1)
                && tokens.figures(seconds) >= 0
                && tokens.figures(seconds) <= MOST_SECONDS
                && tokens.isGlued(seconds);
        int mark = parts ? lastMark(tokens, seconds + 1) : -1;
        return mark < 0 ? bare(tokens, i) : time(tokens, i, minutes, mark);
    }

    /** {@code 9"98}, {@code 10''84}: seconds alone, with their hundredths. */
    private static Mention bare(Tokens tokens, int i) {
        int mark = tokens.figures(i) >= 0 && tokens.symbol(i + 1) != 0 ? lastMark(tokens, i + 1) : -1;
        int rest = mark + 1;
        boolean hundredths = mark > 0 && tokens.figures(rest) >= 0 && tokens.isGlued(rest) && tokens.length(rest) == 2;
        return hundredths
                ? Mention.of(
                        Numeral.of(
                                i,
                                rest,
                                BigDecimal.valueOf(tokens.figures(i)).add(BigDecimal.valueOf(tokens.figures(rest), 2)),
                                Form.DIGITS),
                        Thing.in(Unit.SECOND))
                : null;
    }

    private static Mention time(Tokens tokens, int first, int minutes, int mark) {
        int rest = mark + 1;
        int hours = first < minutes ? tokens.figures(first) : 0;
        boolean rests = tokens.figures(rest) >= 0 && tokens.isGlued(rest) && tokens.length(rest) <= THOUSANDTHS;
        BigDecimal value =
                BigDecimal.valueOf(HOUR * hours + MINUTE * tokens.figures(minutes) + tokens.figures(minutes + 2));
        BigDecimal part = rests ? BigDecimal.valueOf(tokens.figures(rest), tokens.length(rest)) : BigDecimal.ZERO;
        Numeral numeral = Numeral.of(first, rests ? rest : mark, value.add(part), Form.DIGITS);
        return Mention.of(numeral, Thing.in(Unit.SECOND));
    }

    private static boolean isMark(Tokens tokens, int i) {
        return (tokens.isApostrophe(i) || tokens.isSymbol(i, '\u2032')) && tokens.isGlued(i);
    }

    /** The token that ends the mark of seconds, which may be two apostrophes; -1 when there is none. */
    private static int lastMark(Tokens tokens, int i) {
        boolean one = tokens.isSymbol(i, '"') || tokens.isSymbol(i, '\u201d') || tokens.isSymbol(i, '\u2033');
        if (one && tokens.isGlued(i)) {
            return i;
        }
        return isMark(tokens, i) && isMark(tokens, i + 1) ? i + 1 : -1;
    }
}

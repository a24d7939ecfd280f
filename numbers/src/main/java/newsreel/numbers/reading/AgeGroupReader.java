package newsreel.numbers.reading;

import java.math.BigDecimal;
import newsreel.numbers.numeral.Numeral;
import newsreel.numbers.numeral.Numeral.Form;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;

/**
 * Reads people by their age: {@code over-75s}, {@code the under 30s}, {@code the 16-24s}. Passes by teams of an age, as
 * {@code under-21}, and by digits in the plural that are names: {@code 747s}.
 */
public final class AgeGroupReader implements DigitReader {
    private static final int OLDEST = 120;
    private static final int MOST_OF_SECONDS = 2;

    @Override
    public Reading read(Place place) {
        Tokens tokens = place.tokens();
        int i = place.at();
        if (tokens.figures(i) < 0 || !Calendar.isFree(tokens, i)) {
            return null;
        }
        boolean hyphen = tokens.isHyphen(i - 1) && tokens.isGlued(i) && tokens.isGlued(i - 1);
        int bound = hyphen ? i - 2 : i - 1;
        boolean limited = tokens.is(bound, Trait.AGE_BOUND);
        if (isPlural(tokens, i)) {
            boolean people = limited && tokens.figures(i) <= OLDEST;
            boolean team = people && hyphen && isNamed(tokens, bound);
            return team ? new NoNumber(i + 1) : people ? limit(tokens, i) : name(tokens, i);
        }
        return limited && hyphen && isTeam(tokens, i + 1) ? new NoNumber(i) : span(tokens, i);
    }

    /** {@code for England Under-21s}: a team, as both have a capital. */
    private static boolean isNamed(Tokens tokens, int bound) {
        return tokens.isCapital(bound) && tokens.isCapital(bound - 1) && !tokens.opens(bound);
    }

    /** {@code the under-21 side}, {@code England Under-21}; but {@code an under-20 mph zone}, {@code Unter-18-Jährige}. */
    private static boolean isTeam(Tokens tokens, int next) {
        boolean people = tokens.isHyphen(next) && tokens.is(next + 1, Trait.AGED_WORD);
        return !people
                && !tokens.isSymbol(next, '%')
                && !tokens.is(next, Trait.SCALE)
                && !tokens.is(next, Trait.PERCENT);
    }

    private static boolean isPlural(Tokens tokens, int i) {
        return tokens.isEnding(i + 1) && tokens.isGlued(i + 1);
    }

    private static Mention limit(Tokens tokens, int i) {
        return Mention.of(figures(tokens, i), Thing.YEARS_OF_AGE).to(i + 1);
    }

    /** {@code such as 747s}, {@code Mazda 3s}; but {@code in 58s}. */
    private static NoNumber name(Tokens tokens, int i) {
        boolean afterName = tokens.isCapital(i - 1) && !tokens.opens(i - 1);
        return afterName || tokens.length(i) > MOST_OF_SECONDS ? new NoNumber(i + 1) : null;
    }

    /** {@code the 16-24s}, {@code 4% of 18-24s}, {@code the 18-to-24s}. */
    private static Mention span(Tokens tokens, int i) {
        boolean to = tokens.isHyphen(i + 1) && tokens.is(i + 2, Trait.TO) && tokens.isHyphen(i + 3);
        int end = to ? i + 4 : i + 2;
        boolean ages = tokens.isHyphen(end - 1)
                && tokens.isGlued(end - 1)
                && (tokens.is(i - 1, Trait.OF)
                        || tokens.is(i - 1, Trait.DETERMINER) && !tokens.is(i - 1, Trait.ARTICLE))
                && tokens.figures(end) > tokens.figures(i)
                && tokens.figures(end) <= OLDEST
                && isPlural(tokens, end);
        return ages
                ? limit(tokens, end)
                        .from(i)
                        .saying(Value.range(
                                figures(tokens, i).low(), figures(tokens, end).low()))
                : null;
    }

    private static Numeral figures(Tokens tokens, int i) {
        return Numeral.of(i, i, BigDecimal.valueOf(tokens.figures(i)), Form.DIGITS);
    }
}

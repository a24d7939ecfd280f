package newsreel.numbers.reading;

import newsreel.numbers.unit.Units;
import newsreel.numbers.words.Nouns;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;

/**
 * Passes by Boeing's types, 707 to 787, where their maker is not named: {@code the 737-800}, {@code 34 737-800s}, {@code a 747
 * landed}; but {@code the 747 passengers}, {@code a 737-page report}.
 */
public final class AircraftReader implements DigitReader {
    private static final Traits BEFORE = Traits.of(Trait.ARTICLE, Trait.DETERMINER);
    private static final Traits AMOUNT = Traits.of(Trait.SCALE, Trait.PERCENT, Trait.TO, Trait.AND, Trait.OR, Trait.OF);
    private static final int FIRST = 707;
    private static final int LAST = 787;
    private static final int BETWEEN = 10;
    private static final int LONGEST_VARIANT = 3;

    private final Units units;
    private final Nouns nouns;

    /** A reader with what a language counts and measures in. */
    public AircraftReader(Lexicon lexicon) {
        units = lexicon.units();
        nouns = lexicon.nouns();
    }

    @Override
    public Reading read(Place place) {
        Tokens tokens = place.tokens();
        int i = place.at();
        int type = tokens.figures(i);
        boolean boeing = type >= FIRST && type <= LAST && (type - FIRST) % BETWEEN == 0;
        if (!boeing || tokens.symbol(i - 1) != 0 && !tokens.isHyphen(i - 1) && tokens.isGlued(i)) {
            return null;
        }
        int variant = variant(tokens, i);
        int last = variant > i ? variant : i;
        boolean named = variant > i || tokens.word(i - 1).isAny(BEFORE) && !tokens.isHyphen(i + 1);
        return named && !isAmount(tokens, last + 1) ? new NoNumber(afterLetters(tokens, last)) : null;
    }

    /** Where the variant stands that a hyphen joins, as in {@code 737-800}; {@code i} when there is none. */
    private static int variant(Tokens tokens, int i) {
        int variant = i + 2;
        boolean joined = tokens.isHyphen(i + 1)
                && tokens.isGlued(i + 1)
                && tokens.isGlued(variant)
                && tokens.figures(variant) > 0
                && tokens.length(variant) <= LONGEST_VARIANT;
        return joined ? variant : i;
    }

    /** Whether what follows is counted or measured. */
    private boolean isAmount(Tokens tokens, int next) {
        if (tokens.isGlued(next) && tokens.isWord(next)) {
            return false;
        }
        return tokens.isSymbol(next, '%')
                || tokens.word(next).isAny(AMOUNT)
                || units.read(tokens, next) != null
                || nouns.isPlural(tokens, next);
    }

    /** {@code 777-300ER}, {@code 737-800s}. */
    private static int afterLetters(Tokens tokens, int last) {
        return tokens.isWord(last + 1) && tokens.isGlued(last + 1) ? last + 1 : last;
    }
}

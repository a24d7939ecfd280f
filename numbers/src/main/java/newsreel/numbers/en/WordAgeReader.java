package newsreel.numbers.en;

import java.math.BigDecimal;
import newsreel.numbers.numeral.Numeral;
import newsreel.numbers.numeral.Numeral.Form;
import newsreel.numbers.reading.Lexicon;
import newsreel.numbers.reading.Mention;
import newsreel.numbers.reading.Place;
import newsreel.numbers.reading.Reader;
import newsreel.numbers.reading.Reading;
import newsreel.numbers.reading.Thing;
import newsreel.numbers.reading.Value;
import newsreel.numbers.unit.Units;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Word;

/** Reads people who are called after their age: {@code under-fives}, {@code over-sixty-fives}, {@code 80-somethings}, {@code twenty-something}. */
final class WordAgeReader implements Reader {
    private static final int TEN = 10;
    private static final int LAST_FIGURE = 9;
    private static final int OLDEST = 120;

    private final Units units;

    WordAgeReader(Lexicon lexicon) {
        this.units = lexicon.units();
    }

    @Override
    public boolean mayOpen(Word word, boolean digits) {
        return digits || word.is(Trait.AGE_PLURAL) || word.is(Trait.TENS);
    }

    @Override
    public Reading read(Place place) {
        Tokens tokens = place.tokens();
        int i = place.at();
        if (isJoined(tokens, i + 1) && tokens.is(i + 2, Trait.SOMETHING) && units.read(tokens, i + 3) == null) {
            return decade(tokens, i);
        }
        return isJoined(tokens, i - 1) && tokens.is(i - 2, Trait.AGE_BOUND) ? limited(tokens, i) : null;
    }

    private static Mention decade(Tokens tokens, int i) {
        int years =
                tokens.isNumber(i) ? tokens.figures(i) : (int) tokens.word(i).value();
        if (years < TEN || years > OLDEST || years % TEN != 0) {
            return null;
        }
        BigDecimal low = BigDecimal.valueOf(years);
        BigDecimal high = BigDecimal.valueOf(years + LAST_FIGURE);
        return age(i, i + 2, low).saying(Value.range(low, high));
    }

    private static Mention limited(Tokens tokens, int i) {
        if (tokens.is(i, Trait.AGE_PLURAL)) {
            return age(i, i, tokens.word(i).number());
        }
        boolean more = tokens.is(i, Trait.TENS) && isJoined(tokens, i + 1) && tokens.is(i + 2, Trait.AGE_PLURAL);
        return more
                ? age(i, i + 2, tokens.word(i).number().add(tokens.word(i + 2).number()))
                : null;
    }

    private static boolean isJoined(Tokens tokens, int hyphen) {
        return tokens.isHyphen(hyphen) && tokens.isGlued(hyphen);
    }

    private static Mention age(int first, int last, BigDecimal years) {
        return Mention.of(Numeral.of(first, last, years, Form.WORDS), Thing.YEARS_OF_AGE);
    }
}

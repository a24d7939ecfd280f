package newsreel.numbers.reading;

import java.math.BigDecimal;
import java.math.MathContext;
import newsreel.numbers.numeral.Numeral;
import newsreel.numbers.numeral.Numeral.Form;
import newsreel.numbers.numeral.NumeralReader;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Word;

/**
 * Reads one of many parts, in a language whose word for the part is the rank: {@code un vingt-cinquième de la population},
 * {@code un ventesimo}; but {@code un vingt-cinquième titre}. The parts that a language lists are read as numerals.
 */
public final class UnitFractionReader implements Reader {
    private static final BigDecimal FEWEST = BigDecimal.valueOf(11);

    private final NumeralReader numerals;
    private final RankReader ranks = new RankReader();

    public UnitFractionReader(Lexicon lexicon) {
        this.numerals = lexicon.numerals();
    }

    @Override
    public boolean mayOpen(Word word, boolean digits) {
        return word.is(Trait.ARTICLE);
    }

    @Override
    public Reading read(Place place) {
        Tokens tokens = place.tokens();
        int next = place.at() + 1;
        boolean opens = place.word().is(Trait.ARTICLE) && tokens.isWord(next) && !tokens.isBreak(next);
        Reading rank = opens ? ranks.read(new Place(numerals, tokens, next)) : null;
        return rank instanceof Mention part && part.low().compareTo(FEWEST) >= 0 && isPart(tokens, part.last() + 1)
                ? Mention.of(Numeral.of(
                        place.at(),
                        part.last(),
                        BigDecimal.ONE.divide(part.low(), MathContext.DECIMAL64),
                        Form.FRACTION))
                : null;
    }

    private static boolean isPart(Tokens tokens, int next) {
        return tokens.is(next, Trait.OF) || tokens.isBreak(next) || tokens.isStop(next);
    }
}

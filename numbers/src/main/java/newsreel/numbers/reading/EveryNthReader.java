package newsreel.numbers.reading;

import java.math.BigDecimal;
import java.math.MathContext;
import newsreel.article.Quantity.Kind;
import newsreel.numbers.numeral.Numeral;
import newsreel.numbers.numeral.Numeral.Form;
import newsreel.numbers.unit.Units;
import newsreel.numbers.words.Nouns;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Word;

/**
 * Reads shares said by rank: {@code jeder dritte Deutsche}, {@code jede fünfte Frau}, {@code jeder Zweite}, {@code elke
 * vijfde trein}; but {@code jeden dritten Tag} is how often.
 */
public final class EveryNthReader implements Reader {
    private final Nouns nouns;
    private final Units units;

    public EveryNthReader(Lexicon lexicon) {
        this.nouns = lexicon.nouns();
        this.units = lexicon.units();
    }

    @Override
    public boolean mayOpen(Word word, boolean digits) {
        return word.is(Trait.EVERY);
    }

    @Override
    public Reading read(Place place) {
        Tokens tokens = place.tokens();
        int rank = place.at() + 1;
        long whole = place.word().is(Trait.EVERY) && tokens.is(rank, Trait.ORDINAL)
                ? tokens.word(rank).value()
                : 0;
        boolean share = whole > 1 && (isNoun(tokens, rank) || isElided(tokens, rank) || isCounted(tokens, rank + 1));
        if (!share) {
            return null;
        }
        BigDecimal part = BigDecimal.ONE.divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64);
        return Mention.of(Numeral.of(place.at(), rank, part, Form.WORDS), Thing.of(Kind.RATIO));
    }

    /** {@code jeder Zweite im Land}: a rank that is its own noun. */
    private static boolean isNoun(Tokens tokens, int rank) {
        return tokens.isCapital(rank) && !tokens.isCapital(rank + 1) && !tokens.isNumber(rank + 1);
    }

    /** {@code war jede zwanzigste positiv}: of what was named before. */
    private boolean isElided(Tokens tokens, int rank) {
        int next = rank + 1;
        return tokens.isStop(next)
                || tokens.isWord(next) && !tokens.isCapital(next) && nouns.head(tokens, next, true) < 0;
    }

    private boolean isCounted(Tokens tokens, int noun) {
        return nouns.head(tokens, noun, true) > 0 && units.measure(tokens, noun) == null;
    }
}

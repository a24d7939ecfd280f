package newsreel.numbers.nl;

import newsreel.article.Quantity.Bound;
import newsreel.article.Quantity.Kind;
import newsreel.numbers.numeral.Numeral;
import newsreel.numbers.numeral.NumeralReader;
import newsreel.numbers.reading.Lexicon;
import newsreel.numbers.reading.Mention;
import newsreel.numbers.reading.Place;
import newsreel.numbers.reading.Reader;
import newsreel.numbers.reading.Reading;
import newsreel.numbers.reading.Thing;
import newsreel.numbers.unit.Unit;
import newsreel.numbers.unit.Units;
import newsreel.numbers.words.Nouns;
import newsreel.numbers.words.Phrases.Match;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Word;

/**
 * Reads rough numbers that stand after what they count: {@code een man of tien}, {@code een graad of 6}, {@code een stuk of twintig
 * huizen}; but {@code een boete of 30 dagen cel}.
 */
final class RoughNumberReader implements Reader {
    private final NumeralReader numerals;
    private final Units units;
    private final Nouns nouns;

    RoughNumberReader(Lexicon lexicon) {
        this.numerals = lexicon.numerals();
        this.units = lexicon.units();
        this.nouns = lexicon.nouns();
    }

    @Override
    public boolean mayOpen(Word word, boolean digits) {
        return word.is(Trait.ARTICLE);
    }

    @Override
    public Reading read(Place place) {
        Tokens tokens = place.tokens();
        int noun = place.at() + 1;
        boolean opens = place.word().is(Trait.ARTICLE)
                && tokens.is(noun + 1, Trait.OR)
                && !tokens.isBreak(noun)
                && !tokens.isBreak(noun + 2);
        Numeral number = opens ? numerals.readAt(tokens, noun + 2) : null;
        return number == null || !number.isWholeWithin(2, Integer.MAX_VALUE) ? null : rough(tokens, noun, number);
    }

    private Mention rough(Tokens tokens, int noun, Numeral number) {
        int next = number.last() + 1;
        Mention some = Mention.of(number).from(noun - 1).bounded(Bound.APPROXIMATELY);
        if (tokens.is(noun, Trait.PIECE)) {
            int head = tokens.isBreak(next) ? -1 : nouns.head(tokens, next, false);
            return head < 0
                    ? some
                    : some.of(new Thing(Kind.COUNT, nouns.singular(tokens.string(head)), true))
                            .to(head);
        }
        if (tokens.isWord(next) && !tokens.is(next, Trait.FUNCTION) && !tokens.is(next, Trait.VERB)) {
            return null;
        }
        Match<Unit> unit = units.read(tokens, noun);
        if (unit != null && unit.last() == noun) {
            return some.in(unit.meaning(), number.last());
        }
        return tokens.is(noun, Trait.AGER) ? some.of(new Thing(Kind.COUNT, tokens.string(noun), true)) : null;
    }
}

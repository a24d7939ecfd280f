package newsreel.numbers.de;

import newsreel.numbers.numeral.Numeral;
import newsreel.numbers.numeral.NumeralReader;
import newsreel.numbers.reading.Lexicon;
import newsreel.numbers.reading.Mention;
import newsreel.numbers.reading.Place;
import newsreel.numbers.reading.Reader;
import newsreel.numbers.reading.Reading;
import newsreel.numbers.reading.Thing;
import newsreel.numbers.unit.Unit;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Word;

/** Reads speeds that are said without their unit, which is always the same: {@code mit Tempo 200}; {@code Tempo-30-Zone} is a name. */
final class TempoReader implements Reader {
    private static final int SLOWEST = 5;
    private static final int FASTEST = 600;

    private final NumeralReader numerals;

    TempoReader(Lexicon lexicon) {
        this.numerals = lexicon.numerals();
    }

    @Override
    public boolean mayOpen(Word word, boolean digits) {
        return word.is(Trait.SPEED_LEAD);
    }

    @Override
    public Reading read(Place place) {
        Tokens tokens = place.tokens();
        int first = place.at() + 1;
        Numeral speed = place.word().is(Trait.SPEED_LEAD) ? numerals.readAt(tokens, first) : null;
        boolean alone = speed != null
                && speed.isWholeWithin(SLOWEST, FASTEST)
                && !tokens.isHyphen(speed.last() + 1)
                && !isBeat(tokens, speed.last() + 1);
        return alone ? Mention.of(speed, Thing.in(Unit.KILOMETER_PER_HOUR)).from(place.at()) : null;
    }

    /** {@code im Tempo 120 Schläge pro Minute}: something else than kilometers is counted. */
    private static boolean isBeat(Tokens tokens, int noun) {
        return tokens.isCapital(noun) && tokens.is(noun + 1, Trait.PER);
    }
}

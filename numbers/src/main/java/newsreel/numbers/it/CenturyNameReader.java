package newsreel.numbers.it;

import newsreel.numbers.numeral.Numeral;
import newsreel.numbers.reading.NoNumber;
import newsreel.numbers.reading.Place;
import newsreel.numbers.reading.Reader;
import newsreel.numbers.reading.Reading;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;
import newsreel.numbers.words.Word;

/** Passes by centuries called after their hundreds: {@code nel Novecento}, {@code la pittura del Trecento}. */
final class CenturyNameReader implements Reader {
    private static final Traits LEADS =
            Traits.of(Trait.IN, Trait.OF, Trait.FROM, Trait.TO, Trait.NUMBER_ARTICLE, Trait.ORDINAL);
    private static final int HUNDRED = 100;
    private static final int FIRST = 200;
    private static final int LAST = 900;

    @Override
    public boolean mayOpen(Word word, boolean digits) {
        return word.is(Trait.CARDINAL);
    }

    @Override
    public Reading read(Place place) {
        Tokens tokens = place.tokens();
        int i = place.at();
        boolean name = tokens.isWord(i)
                && tokens.isCapital(i)
                && !tokens.opens(i)
                && tokens.word(i - 1).isAny(LEADS);
        Numeral hundreds = name ? place.numeral() : null;
        boolean century = hundreds != null
                && hundreds.last() == i
                && hundreds.isWholeWithin(FIRST, LAST)
                && hundreds.low().intValue() % HUNDRED == 0;
        return century ? new NoNumber(i) : null;
    }
}

package newsreel.numbers.reading;

import newsreel.numbers.numeral.NumeralReader;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Word;

/** Reads numbers with a unit or currency after them: {@code 12.3m tonnes}, {@code five dollars}, {@code 10-year}, {@code -3°C}. */
public final class MeasureReader implements Reader {
    private final Measures measures;

    public MeasureReader(Lexicon lexicon) {
        this.measures = new Measures(lexicon);
    }

    @Override
    public boolean mayOpen(Word word, boolean digits) {
        return digits || NumeralReader.mayStart(word);
    }

    @Override
    public Reading read(Place place) {
        if (place.numeral() == null) {
            return null;
        }
        Tokens tokens = place.tokens();
        Mention measured = measures.read(tokens, MinusSigns.take(tokens, Mention.of(place.numeral())));
        return measured == null ? null : MinusSigns.takeSpaced(tokens, measured);
    }
}

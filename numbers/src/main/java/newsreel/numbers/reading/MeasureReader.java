package newsreel.numbers.reading;

import newsreel.numbers.numeral.Numeral;
import newsreel.numbers.numeral.NumeralReader;
import newsreel.numbers.unit.Unit;
import newsreel.numbers.words.Follower;
import newsreel.numbers.words.Tokens;

/** Reads numbers with a unit or currency after them: {@code 12.3m tonnes}, {@code five dollars}, {@code 10-year}, {@code -3°C}. */
public final class MeasureReader implements NumberReader {
    private final NumeralReader numerals;
    private final Measures measures;

    public MeasureReader(Lexicon lexicon) {
        this.numerals = lexicon.numerals();
        this.measures = new Measures(lexicon);
    }

    @Override
    public boolean mayGoOn(Follower next) {
        return measures.mayFollow(next) || NumeralReader.mayGoOn(next);
    }

    @Override
    public Reading read(Place place) {
        Tokens tokens = place.tokens();
        boolean doubtful = place.numeral() == null;
        Numeral numeral = doubtful ? numerals.beforeUnit(tokens, place.at()) : place.numeral();
        if (numeral == null) {
            return null;
        }
        Mention measured = measures.read(tokens, MinusSigns.take(tokens, Mention.of(numeral)));
        boolean clock = doubtful && measured != null && Unit.HOUR.id().equals(measured.unit());
        return measured == null || clock ? null : MinusSigns.takeSpaced(tokens, measured);
    }
}

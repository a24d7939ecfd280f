package newsreel.numbers.pt;

import newsreel.numbers.reading.DigitReader;
import newsreel.numbers.reading.Lexicon;
import newsreel.numbers.reading.Mention;
import newsreel.numbers.reading.NoNumber;
import newsreel.numbers.reading.Place;
import newsreel.numbers.reading.Reading;
import newsreel.numbers.unit.Units;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;

/** Reads scores as Brazil writes them: {@code Flamengo 2 x 0 Vasco}; but {@code 3 x 5 metros} is a size, {@code 2 x 3 x 4} too, and {@code escala 6x1} a name. */
final class CrossScoreReader implements DigitReader {
    private static final Traits LABELS = Traits.of(Trait.LABEL, Trait.WEAK_LABEL);
    private static final int HIGHEST = 30;
    private static final char CROSS = 'x';

    private final Units units;

    CrossScoreReader(Lexicon lexicon) {
        this.units = lexicon.units();
    }

    @Override
    public Reading read(Place place) {
        Tokens tokens = place.tokens();
        int i = place.at();
        int other = i + 2;
        boolean pair = tokens.isLetter(i + 1, CROSS)
                && isGoals(tokens, i)
                && isGoals(tokens, other)
                && !tokens.isLetter(i - 1, CROSS)
                && !tokens.isLetter(other + 1, CROSS);
        if (!pair || units.read(tokens, other + 1) != null) {
            return null;
        }
        return tokens.word(i - 1).isAny(LABELS) ? new NoNumber(other) : Mention.score(i, other);
    }

    private static boolean isGoals(Tokens tokens, int i) {
        return tokens.figures(i) >= 0 && tokens.figures(i) <= HIGHEST;
    }
}

package newsreel.numbers.reading;

import newsreel.numbers.words.Nouns;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;

/**
 * Passes by the numbers of houses and places where the kind of street goes before its name, in lower case: {@code 12, rue de
 * la Paix}, {@code 75001 Paris}.
 */
public final class StreetNumberReader implements DigitReader {
    private static final int LONGEST_NUMBER = 4;
    private static final int POSTCODE = 5;

    private final Nouns nouns;

    public StreetNumberReader(Lexicon lexicon) {
        this.nouns = lexicon.nouns();
    }

    @Override
    public Reading read(Place place) {
        Tokens tokens = place.tokens();
        int i = place.at();
        if (tokens.figures(i) < 0 || tokens.isBreak(i + 1)) {
            return null;
        }
        int after = tokens.is(i + 1, Trait.STREET) ? i + 2 : i + 1;
        int next = tokens.isSymbol(after, ',') ? after + 1 : after;
        boolean house = tokens.length(i) <= LONGEST_NUMBER && tokens.is(next, Trait.STREET_FIRST);
        boolean code = tokens.length(i) == POSTCODE && tokens.isCapital(i + 1) && !nouns.isPlural(tokens, i + 1);
        return house || code ? new NoNumber(i) : null;
    }
}

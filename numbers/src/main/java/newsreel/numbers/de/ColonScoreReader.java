package newsreel.numbers.de;

import newsreel.numbers.reading.DigitReader;
import newsreel.numbers.reading.Mention;
import newsreel.numbers.reading.Place;
import newsreel.numbers.reading.Reading;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;

/** Reads scores with a colon: {@code 2:1}, and {@code 31:28} near a contest. With minutes and {@code Uhr} it is a time. */
final class ColonScoreReader implements DigitReader {
    private static final int MOST_DIGITS = 3;
    private static final int REACH = 10;

    @Override
    public Reading read(Place place) {
        Tokens tokens = place.tokens();
        int i = place.at();
        int last = i + 2;
        boolean pair = tokens.figures(i) >= 0
                && tokens.isSymbol(i + 1, ':')
                && tokens.isGlued(i + 1)
                && tokens.isGlued(last)
                && tokens.figures(last) >= 0
                && !tokens.isSymbol(last + 1, ':')
                && !tokens.is(last + 1, Trait.CLOCK);
        boolean small = pair && tokens.length(i) <= MOST_DIGITS && tokens.length(last) <= MOST_DIGITS;
        return small && (tokens.length(last) == 1 || isContest(tokens, i)) ? Mention.score(i, last) : null;
    }

    private static boolean isContest(Tokens tokens, int at) {
        for (int i = at - REACH; i <= at + REACH; i++) {
            if (tokens.is(i, Trait.CONTEST)) {
                return !tokens.is(at - 1, Trait.CLOCK_LEAD);
            }
        }
        return false;
    }
}

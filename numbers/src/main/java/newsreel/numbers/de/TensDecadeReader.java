package newsreel.numbers.de;

import java.util.Locale;
import newsreel.article.Quantity.Kind;
import newsreel.numbers.reading.Mention;
import newsreel.numbers.reading.NoNumber;
import newsreel.numbers.reading.Place;
import newsreel.numbers.reading.Reader;
import newsreel.numbers.reading.Reading;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Word;

/**
 * Reads decades that are said without their century: {@code die neunziger Jahre}, {@code in den Achtzigerjahren}, {@code 90er-Jahre}, {@code in den
 * Neunzigern}. They are of
 * the last one from the thirties on; before, nobody knows which is meant.
 */
final class TensDecadeReader implements Reader {
    private static final String YEARS = "jahr";
    private static final int TEN = 10;
    private static final int THIRTIES = 30;
    private static final int LAST_CENTURY = 1900;

    @Override
    public boolean mayOpen(Word word, boolean digits) {
        return digits || word.is(Trait.DECADE);
    }

    @Override
    public Reading read(Place place) {
        Tokens tokens = place.tokens();
        int i = place.at();
        boolean digits =
                tokens.isNumber(i) && tokens.length(i) == 2 && tokens.is(i + 1, Trait.ENDING) && tokens.isGlued(i + 1);
        int tens = digits
                ? tokens.figures(i)
                : (int) (place.word().is(Trait.DECADE) ? place.word().value() : 0);
        if (tens < TEN || tens % TEN != 0) {
            return null;
        }
        int ending = digits ? i + 1 : i;
        int years = years(tokens, ending);
        int last = years < 0 && isAlone(tokens, i, ending) ? ending : years;
        if (last < 0) {
            return null;
        }
        return tens < THIRTIES
                ? new NoNumber(last)
                : Mention.moment(i, last, Kind.DATE, (LAST_CENTURY + tens) / TEN + "X");
    }

    /** {@code in den Neunzigern}, {@code Anfang der Achtziger}: a word that years follow stands before, and nothing is counted. */
    private static boolean isAlone(Tokens tokens, int i, int ending) {
        return tokens.is(i - 1, Trait.DETERMINER)
                && tokens.is(i - 2, Trait.YEAR_LEAD)
                && (ending > i || tokens.isCapital(i))
                && !tokens.isHyphen(ending + 1)
                && !(tokens.isCapital(ending + 1) && tokens.isWord(ending + 1));
    }

    /** Where the word for years is that the one at {@code ending} ends in, or that follows it; -1 when none is. */
    private static int years(Tokens tokens, int ending) {
        if (lower(tokens, ending).contains(YEARS)) {
            return ending;
        }
        int next = tokens.isHyphen(ending + 1) ? ending + 2 : ending + 1;
        return tokens.isWord(next) && lower(tokens, next).startsWith(YEARS) ? next : -1;
    }

    private static String lower(Tokens tokens, int i) {
        return tokens.string(i).toLowerCase(Locale.ROOT);
    }
}

package newsreel.numbers.reading;

import newsreel.article.Quantity.Kind;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Word;

/**
 * Reads decades that a word for years leads: {@code les années 1990}, {@code les années 80}, {@code gli anni Novanta}, {@code de jaren tachtig}. Without their
 * century they are of the last one from the thirties on; before, nobody knows which is meant.
 */
public final class DecadeReader implements Reader {
    private static final int YEAR_DIGITS = 4;
    private static final int CENTURY = 100;
    private static final int TEN = 10;
    private static final int THIRTIES = 30;

    @Override
    public boolean mayOpen(Word word, boolean digits) {
        return word.is(Trait.DECADE_LEAD);
    }

    @Override
    public Reading read(Place place) {
        Tokens tokens = place.tokens();
        int at = place.at() + 1;
        boolean counted = tokens.isNumber(place.at() - 1) || tokens.is(place.at() - 1, Trait.CARDINAL);
        if (!place.word().is(Trait.DECADE_LEAD) || counted || tokens.isBreak(at)) {
            return null;
        }
        int tens = tens(tokens, tokens.isApostrophe(at) ? at + 1 : at);
        if (tens % TEN != 0 || tens < TEN) {
            return null;
        }
        int last = tokens.isApostrophe(at) ? at + 1 : at;
        if (tens >= CENTURY) {
            return decade(place.at(), last, tens);
        }
        return tens < THIRTIES ? new NoNumber(last) : decade(place.at(), last, 1900 + tens);
    }

    /** The year that opens it, or its tens; 0 when the token is none. */
    private static int tens(Tokens tokens, int i) {
        if (tokens.isNumber(i)) {
            boolean year = tokens.length(i) == YEAR_DIGITS && Calendar.isFourFigures(tokens, i);
            return year || tokens.length(i) == 2 ? tokens.figures(i) : 0;
        }
        boolean named = tokens.is(i, Trait.CARDINAL) || tokens.is(i, Trait.TENS);
        boolean led = tokens.is(i - 2, Trait.DETERMINER) || tokens.is(i - 2, Trait.YEAR_LEAD);
        boolean sure = tokens.isCapital(i) || led && !tokens.isHyphen(i + 1);
        return named && sure && tokens.word(i).value() < CENTURY
                ? (int) tokens.word(i).value()
                : 0;
    }

    private static Mention decade(int first, int last, int year) {
        return Mention.moment(first, last, Kind.DATE, year / TEN + "X");
    }
}

package newsreel.numbers.reading;

import newsreel.article.Quantity.Kind;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Word;

/** Reads years with their era: {@code 300 BC}, {@code AD 79}, {@code 1066 CE}. ISO 8601 has a year nought before the first. */
public final class EraReader implements Reader {
    private static final int LATEST = 9999;

    @Override
    public boolean mayOpen(Word word, boolean digits) {
        return digits || word.is(Trait.ERA);
    }

    @Override
    public Reading read(Place place) {
        Tokens tokens = place.tokens();
        int i = place.at();
        if (isEra(tokens, i)) {
            boolean first = tokens.word(i).value() > 0 && isYear(tokens, i + 1) && !tokens.isGlued(i + 1);
            return first ? year(tokens, i, i + 1, i + 1, i) : null;
        }
        return isEra(tokens, i + 1) && isYear(tokens, i) && Calendar.isFree(tokens, i)
                ? year(tokens, i, i + 1, i, i + 1)
                : null;
    }

    private static boolean isYear(Tokens tokens, int i) {
        return tokens.figures(i) > 0 && tokens.figures(i) <= LATEST;
    }

    private static boolean isEra(Tokens tokens, int i) {
        return tokens.is(i, Trait.ERA) && tokens.isUpper(i);
    }

    private static Mention year(Tokens tokens, int first, int last, int at, int era) {
        int year = tokens.word(era).value() > 0 ? tokens.figures(at) : 1 - tokens.figures(at);
        return Mention.moment(first, last, Kind.DATE, (year < 0 ? "-" : "") + "%04d".formatted(Math.abs(year)));
    }
}

package newsreel.numbers.reading;

import java.math.BigDecimal;
import newsreel.article.Quantity.Kind;
import newsreel.numbers.words.Follower;
import newsreel.numbers.words.Nouns;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Word;

/** Reads years with their era: {@code 300 BC}, {@code AD 79}, {@code 1066 CE}. ISO 8601 has a year nought before the first. */
public final class EraReader implements Reader {
    private static final int MOST_FIGURES = 4;
    private static final int LONGEST = "9,999".length();

    private final Nouns nouns;

    public EraReader(Lexicon lexicon) {
        this.nouns = lexicon.nouns();
    }

    @Override
    public boolean mayOpen(Word word, boolean digits) {
        return digits || word.is(Trait.ERA);
    }

    @Override
    public boolean mayGoOn(Follower next) {
        return next.word().is(Trait.ERA);
    }

    @Override
    public Reading read(Place place) {
        Tokens tokens = place.tokens();
        int i = place.at();
        if (isEra(tokens, i)) {
            boolean first = tokens.word(i).value() > 0 && isYear(tokens, i + 1) && !tokens.isGlued(i + 1);
            return first ? year(tokens, i, i + 1, i + 1, i) : null;
        }
        return isEra(tokens, i + 1) && isYear(tokens, i) && Calendar.isFree(tokens, i) && !isPlace(tokens, i)
                ? year(tokens, i, i + 1, i, i + 1)
                : null;
    }

    /** {@code 12 BC people}: where those it counts are, unless a word that years follow stands before. */
    private boolean isPlace(Tokens tokens, int i) {
        return nouns.isPlural(tokens, i + 2) && !tokens.isBreak(i + 2) && !tokens.is(i - 1, Trait.YEAR_LEAD);
    }

    private static boolean isYear(Tokens tokens, int i) {
        return tokens.isNumber(i) && tokens.length(i) <= LONGEST && figures(tokens, i) > 0;
    }

    /** The year, which may be grouped as {@code 2,300 BC} is; 0 for what is none. */
    static int figures(Tokens tokens, int i) {
        BigDecimal year = tokens.number(i);
        return year.scale() > 0 || year.precision() > MOST_FIGURES ? 0 : year.intValue();
    }

    private static boolean isEra(Tokens tokens, int i) {
        return tokens.is(i, Trait.ERA) && tokens.isUpper(i);
    }

    private static Mention year(Tokens tokens, int first, int last, int at, int era) {
        return year(first, last, figures(tokens, at), tokens.word(era).value());
    }

    /** The year of the figures in an era that counts up, or before it. */
    static Mention year(int first, int last, int figures, long way) {
        int year = way > 0 ? figures : 1 - figures;
        return Mention.moment(first, last, Kind.DATE, (year < 0 ? "-" : "") + "%04d".formatted(Math.abs(year)));
    }
}

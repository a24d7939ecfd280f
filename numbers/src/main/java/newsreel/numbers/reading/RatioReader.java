package newsreel.numbers.reading;

import java.math.BigDecimal;
import java.math.MathContext;
import newsreel.article.Quantity.Kind;
import newsreel.numbers.numeral.Numeral;
import newsreel.numbers.numeral.Numeral.Form;
import newsreel.numbers.numeral.NumeralReader;
import newsreel.numbers.words.Follower;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Word;

/** Reads how many times one thing is another: {@code 4-to-1}, {@code outnumbered by 3 to 1}, {@code sixfold}. */
public final class RatioReader implements Reader {
    private static final int ODDS_WITHIN = 6;
    private static final int WHOLE = 100;
    private static final int LEAST_SHARE = 5;

    private final NumeralReader numerals;

    public RatioReader(Lexicon lexicon) {
        this.numerals = lexicon.numerals();
    }

    @Override
    public boolean mayOpen(Word word, boolean digits) {
        return digits || NumeralReader.mayStart(word) || word.is(Trait.FOLD);
    }

    @Override
    public boolean mayGoOn(Follower next) {
        return next.isSign("-:/") || next.word().is(Trait.TO) || NumeralReader.mayGoOn(next);
    }

    @Override
    public Reading read(Place place) {
        if (place.numeral() != null) {
            Mention written = written(place.tokens(), place.at());
            return written != null ? written : odds(place.tokens(), place.numeral());
        }
        Word word = place.word();
        boolean fold = word.is(Trait.FOLD) && word.value() > 0;
        return fold ? ratio(place.at(), place.at(), word.number()) : null;
    }

    /** {@code 4-to-1}, {@code 100-to-1}: so many for each of the other; null when the numeral opens no such ratio. */
    private Mention odds(Tokens tokens, Numeral over) {
        boolean hyphens = tokens.isHyphen(over.last() + 1);
        int to = hyphens ? over.last() + 2 : over.last() + 1;
        if (!tokens.is(to, Trait.TO)) {
            return null;
        }
        boolean said = hyphens ? tokens.isHyphen(to + 1) : isOdds(tokens, over.first());
        Numeral under = said ? numerals.readAt(tokens, hyphens ? to + 2 : to + 1) : null;
        if (under == null || !hyphens && !isLast(tokens, under.last() + 1)) {
            return null;
        }
        if (under.low().signum() <= 0 || under.low().compareTo(over.low()) > 0) {
            return null;
        }
        return ratio(over.first(), under.last(), over.low().divide(under.low(), MathContext.DECIMAL64));
    }

    /** {@code 10:1}, {@code a 3:2 split}, {@code 9/4 favourites}; and {@code 60/40}, which is a score; null for anything else. */
    private static Mention written(Tokens tokens, int i) {
        char sign = tokens.symbol(i + 1);
        int over = tokens.figures(i);
        int under = tokens.figures(i + 2);
        boolean joined = (sign == ':' || sign == '/') && tokens.isGlued(i + 1) && tokens.isGlued(i + 2);
        if (!joined
                || over < under
                || under < 1
                || tokens.isGlued(i + 3) && !tokens.isStop(i + 3) && tokens.symbol(i + 3) != ',') {
            return null;
        }
        if (sign == '/' && over + under == WHOLE && over < WHOLE - LEAST_SHARE) {
            return Mention.score(i, i + 2);
        }
        boolean odds = tokens.is(i + 3, Trait.ODDS_NOUN) || isOdds(tokens, i);
        return odds
                ? ratio(i, i + 2, BigDecimal.valueOf(over).divide(BigDecimal.valueOf(under), MathContext.DECIMAL64))
                : null;
    }

    /** Whether the number before {@code next} counts nothing that follows. */
    private static boolean isLast(Tokens tokens, int next) {
        return !tokens.isWord(next) || tokens.is(next, Trait.FUNCTION);
    }

    /** {@code outnumbered by 3 to 1}, {@code a ratio of 4 to 1}: a word of it shortly before. */
    private static boolean isOdds(Tokens tokens, int first) {
        for (int i = first - 1; i >= first - ODDS_WITHIN && !tokens.isStop(i); i--) {
            if (tokens.is(i, Trait.ODDS)) {
                return true;
            }
        }
        return false;
    }

    private static Mention ratio(int first, int last, BigDecimal value) {
        return Mention.of(Numeral.of(first, last, value, Form.WORDS), Thing.of(Kind.RATIO));
    }
}

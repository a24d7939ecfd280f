package newsreel.numbers.pt;

import newsreel.numbers.reading.DigitReader;
import newsreel.numbers.reading.Mention;
import newsreel.numbers.reading.Place;
import newsreel.numbers.reading.Reading;
import newsreel.numbers.words.Follower;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;

/** Reads the sets of tennis as Brazil writes them, two or more after a word of contests: {@code parciais de 6/4, 3/6 e 7/5}. */
final class SetScoreReader implements DigitReader {
    private static final int REACH = 16;
    private static final int SIX = 6;
    private static final int SEVEN = 7;

    @Override
    public boolean mayGoOn(Follower next) {
        return next.isSign("/");
    }

    @Override
    public Reading read(Place place) {
        Tokens tokens = place.tokens();
        int i = place.at();
        boolean sets =
                isSet(tokens, i) && (isSet(tokens, after(tokens, i + 3)) || isSet(tokens, before(tokens, i - 1)));
        return sets && isContest(tokens, i) ? Mention.score(i, i + 2) : null;
    }

    /** Six games with two ahead, or seven. */
    private static boolean isSet(Tokens tokens, int i) {
        int one = tokens.figures(i);
        int other = tokens.figures(i + 2);
        boolean joined = tokens.isSymbol(i + 1, '/') && tokens.isGlued(i + 1) && tokens.isGlued(i + 2);
        int won = Math.max(one, other);
        int lost = Math.min(one, other);
        return joined && lost >= 0 && (won == SIX ? lost < SIX - 1 : won == SEVEN && lost >= SIX - 1 && lost < SEVEN);
    }

    private static int after(Tokens tokens, int link) {
        int and = tokens.isSymbol(link, ',') ? link + 1 : link;
        return tokens.is(and, Trait.AND) ? and + 1 : and;
    }

    private static int before(Tokens tokens, int link) {
        int comma = tokens.is(link, Trait.AND) ? link - 1 : link;
        return tokens.isSymbol(comma, ',') ? comma - 3 : comma - 2;
    }

    private static boolean isContest(Tokens tokens, int at) {
        for (int i = at - 1; i >= at - REACH && !tokens.isStop(i); i--) {
            if (tokens.is(i, Trait.CONTEST)) {
                return true;
            }
        }
        return false;
    }
}

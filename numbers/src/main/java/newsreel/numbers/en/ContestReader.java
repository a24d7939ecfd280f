package newsreel.numbers.en;

import newsreel.numbers.numeral.Numeral;
import newsreel.numbers.reading.Mention;
import newsreel.numbers.reading.NumberReader;
import newsreel.numbers.reading.Place;
import newsreel.numbers.reading.Reading;
import newsreel.numbers.words.Follower;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;

/**
 * Reads the scores of games that have forms of their own: {@code 2-nil}; runs and wickets near a word of cricket, {@code 212 for
 * six}, {@code 5 for 47}, {@code 8-467}; hits of tries, {@code 13-of-22}; goals, behinds and the points that they make, {@code 14.9 (93)}; a result that is all
 * of its line, {@code Italy 2 France 1}.
 */
final class ContestReader implements NumberReader {
    private static final Traits NO_SIDE = Traits.of(
            Trait.FUNCTION, Trait.DETERMINER, Trait.LABEL, Trait.WEAK_LABEL, Trait.MONTH, Trait.WEEKDAY, Trait.VERB);
    private static final int MOST_GOALS = 30;
    private static final int MOST_WICKETS = 10;
    private static final int MOST_RUNS = 999;
    private static final int FEWEST_BY_HYPHEN = 30;
    private static final int MOST_IN_RESULT = 199;
    private static final int REACH = 25;
    private static final int LONGEST_SIDE = 3;
    private static final int POINTS_OF_GOAL = 6;

    @Override
    public boolean mayGoOn(Follower next) {
        return next.isSign("-(")
                || next.word().is(Trait.FOR)
                || next.symbol() == Follower.NO_SYMBOL && !next.word().isAny(NO_SIDE);
    }

    @Override
    public Reading read(Place place) {
        Tokens tokens = place.tokens();
        int i = place.at();
        if (tokens.isHyphen(i + 1) && tokens.is(i + 2, Trait.NIL)) {
            Numeral goals = place.numeral();
            boolean score = goals != null && goals.last() == i && goals.isWholeWithin(0, MOST_GOALS);
            return score ? Mention.score(i, i + 2) : null;
        }
        if (!tokens.isNumber(i)) {
            return null;
        }
        int last = lastOfTries(tokens, i);
        last = last < 0 ? lastOfInnings(tokens, i) : last;
        last = last < 0 ? lastOfRules(tokens, i) : last;
        last = last < 0 ? lastOfResult(tokens, i) : last;
        return last < 0 ? null : Mention.score(i, last);
    }

    /** {@code 13-of-22}, {@code 5-for-8}: hits of so many tries, joined as nothing else is; -1 when there are none. */
    private static int lastOfTries(Tokens tokens, int i) {
        int tries = i + 4;
        boolean joined = tokens.isHyphen(i + 1)
                && tokens.isGlued(i + 1)
                && (tokens.is(i + 2, Trait.OF) || tokens.is(i + 2, Trait.FOR))
                && tokens.isHyphen(i + 3)
                && tokens.isGlued(i + 3);
        return joined && tokens.figures(i) >= 0 && tokens.figures(i) <= tokens.figures(tries) ? tries : -1;
    }

    /** Where the innings that begins at {@code i} ends; -1 when it is none. */
    private static int lastOfInnings(Tokens tokens, int i) {
        boolean hyphen = tokens.isHyphen(i + 1) && tokens.isGlued(i + 1);
        if (!hyphen && !tokens.is(i + 1, Trait.FOR)) {
            return -1;
        }
        int first = tokens.figures(i);
        int second = number(tokens, i + 2);
        boolean innings = hyphen
                ? first >= 0 && first <= MOST_WICKETS && second > FEWEST_BY_HYPHEN
                : Math.min(first, second) >= 0 && Math.min(first, second) <= MOST_WICKETS;
        if (!innings || Math.max(first, second) > MOST_RUNS || !isAlone(tokens, i + 3)) {
            return -1;
        }
        return isCricket(tokens, i) || hyphen && isBowled(tokens, i) ? i + 2 : -1;
    }

    /** {@code Cole took 4-37 and Hart 3-52}: the second by name alone. */
    private static boolean isBowled(Tokens tokens, int i) {
        for (int verb = i - 1; verb >= i - REACH && !tokens.isStop(verb); verb--) {
            if (tokens.is(verb, Trait.BOWLING)) {
                boolean first = tokens.isHyphen(verb + 2) && tokens.isNumber(verb + 3);
                return verb == i - 1 || first && tokens.isCapital(i - 1);
            }
        }
        return false;
    }

    private static int number(Tokens tokens, int i) {
        return tokens.is(i, Trait.CARDINAL) && tokens.isWord(i)
                ? (int) tokens.word(i).value()
                : tokens.figures(i);
    }

    /** Whether the number before {@code next} counts nothing that follows. */
    private static boolean isAlone(Tokens tokens, int next) {
        return !tokens.isHyphen(next)
                && tokens.symbol(next) != '%'
                && !tokens.isNumber(next)
                && (!tokens.isWord(next) || tokens.is(next, Trait.FUNCTION) || tokens.is(next, Trait.CRICKET));
    }

    private static boolean isCricket(Tokens tokens, int at) {
        for (int i = at - REACH; i <= at + REACH; i++) {
            if (tokens.is(i, Trait.CRICKET)) {
                return true;
            }
        }
        return false;
    }

    /** {@code 14.9 (93)}: six times the goals and the behinds are the points. */
    private static int lastOfRules(Tokens tokens, int i) {
        int points = tokens.isSymbol(i + 1, '(') && tokens.isSymbol(i + 3, ')') ? tokens.figures(i + 2) : -1;
        int dot = points <= 0 ? -1 : tokens.string(i).indexOf('.');
        if (dot <= 0 || tokens.length(i) > 5) {
            return -1;
        }
        int goals = Integer.parseInt(tokens.string(i).substring(0, dot));
        int behinds = Integer.parseInt(tokens.string(i).substring(dot + 1));
        return POINTS_OF_GOAL * goals + behinds == points ? i + 3 : -1;
    }

    /** {@code Italy 2 France 1}: two sides with a number each, and nothing else in the line. */
    private static int lastOfResult(Tokens tokens, int i) {
        if (!isSide(tokens, i - 1) || !isSide(tokens, i + 1) || !isGoals(tokens, i)) {
            return -1;
        }
        int first = i - 1;
        while (first > i - LONGEST_SIDE && isSide(tokens, first) && !tokens.isBreak(first)) {
            first--;
        }
        int last = i + 1;
        while (last < i + LONGEST_SIDE && isSide(tokens, last + 1)) {
            last++;
        }
        boolean whole = isSide(tokens, first) && tokens.isBreak(first) && isGoals(tokens, last + 1);
        return whole && isEnd(tokens, last + 2) ? last + 1 : -1;
    }

    private static boolean isEnd(Tokens tokens, int i) {
        return tokens.isBreak(i) || tokens.isStop(i) && tokens.isBreak(i + 1);
    }

    private static boolean isSide(Tokens tokens, int i) {
        return tokens.isCapital(i) && tokens.length(i) > 1 && !tokens.word(i).isAny(NO_SIDE);
    }

    private static boolean isGoals(Tokens tokens, int i) {
        int goals = tokens.isGlued(i) || tokens.isBreak(i) ? -1 : tokens.figures(i);
        return goals >= 0 && goals <= MOST_IN_RESULT;
    }
}

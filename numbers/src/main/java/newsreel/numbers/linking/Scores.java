package newsreel.numbers.linking;

import newsreel.numbers.reading.Mention;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;

/** Tells scores ({@code 9-2}) from ranges ({@code about 10-15}). */
final class Scores {
    private static final int CONTEST_REACH = 4;
    private static final int HIGHEST_SCORE = 999;
    private static final int USUAL_SCORE = 30;
    private static final int LOW_SCORE = 9;

    private Scores() {}

    /** Two whole numbers joined by a hyphen, that count nothing: no range unless they rise, and not when small or in a contest. */
    static boolean isScore(Tokens tokens, Mention a, Mention b) {
        boolean bare =
                isBare(a) && (isBare(b) || isResult(tokens, a, b) || isOdds(tokens, a, b)) && b.first() == a.last() + 2;
        if (!bare || !tokens.isHyphen(a.last() + 1)) {
            return isBare(b) && b.first() == a.last() + 2 && isSaid(tokens, a, b);
        }
        boolean small = b.numeral().isWholeWithin(0, USUAL_SCORE) && !isHedged(tokens, a);
        return small || a.low().compareTo(b.low()) >= 0 || isContest(tokens, a, b);
    }

    /** {@code venceu por 2 a 1}, {@code gagné 4 buts à 1}: low numbers that a word for to joins, near a word of contests. */
    private static boolean isSaid(Tokens tokens, Mention a, Mention b) {
        int most = isBare(a) && a.low().compareTo(b.low()) >= 0 ? HIGHEST_SCORE : USUAL_SCORE;
        return tokens.is(a.last() + 1, Trait.SCORE_TO)
                && (isBare(a) || a.counted())
                && a.numeral().isWholeWithin(0, most)
                && b.numeral().isWholeWithin(0, most)
                && !tokens.is(a.first() - 1, Trait.FROM)
                && (!tokens.is(a.first() - 1, Trait.FROM_TO) || isLost(tokens, a))
                && isContest(tokens, a, b);
    }

    /** {@code score de 78 à 65}, {@code perdeu de 1 a 0}: right after the word of contests, by what goes down and is no move. */
    private static boolean isLost(Tokens tokens, Mention a) {
        int contest = a.first() - 2;
        boolean moves = tokens.word(contest).isAny(Traits.MOVES);
        return tokens.is(contest, Trait.CONTEST) && (!moves || a.numeral().isWholeWithin(0, LOW_SCORE));
    }

    /** {@code Malta 0-1 Latvia}: between two names a low pair is a result, whatever its second number may seem to count. */
    private static boolean isResult(Tokens tokens, Mention a, Mention b) {
        return b.counted()
                && tokens.isCapital(a.first() - 1)
                && tokens.isCapital(b.numeral().last() + 1)
                && a.numeral().isWholeWithin(0, LOW_SCORE)
                && b.numeral().isWholeWithin(0, LOW_SCORE);
    }

    /** {@code a 9-1 chance}: the noun is not what the one counts. */
    private static boolean isOdds(Tokens tokens, Mention a, Mention b) {
        return b.counted()
                && b.numeral().isDigits()
                && b.numeral().isWholeWithin(1, 1)
                && tokens.is(a.first() - 1, Trait.ARTICLE)
                && tokens.isGlued(b.first());
    }

    private static boolean isBare(Mention mention) {
        return mention.unit() == null
                && mention.numeral().isDigits()
                && mention.numeral().isWholeWithin(0, HIGHEST_SCORE);
    }

    /** {@code aged 5-11}, {@code about 10-15}, {@code of 3-5}: a range after all. */
    private static boolean isHedged(Tokens tokens, Mention a) {
        int before = a.first() - 1;
        return before < 0
                || tokens.is(before, Trait.AGED)
                || tokens.is(before, Trait.HEDGE) && !tokens.is(before, Trait.ARTICLE)
                || tokens.is(before, Trait.OF)
                || tokens.isSymbol(before, '~');
    }

    private static boolean isContest(Tokens tokens, Mention a, Mention b) {
        for (int i = a.first() - CONTEST_REACH; i <= b.last() + CONTEST_REACH; i++) {
            if (tokens.is(i, Trait.CONTEST)) {
                return true;
            }
        }
        return false;
    }
}

package newsreel.numbers.linking;

import newsreel.article.Quantity.Kind;
import newsreel.numbers.reading.Mention;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;

/** Tells numbers that go on with what the one before them is of: {@code 251 votes to 189}, {@code he was 47, his wife 45}. */
final class UnitsAfter {
    private static final int LONGEST_SIDE = 7;
    private static final int OLDEST = 120;

    private UnitsAfter() {}

    /** Whether the second has the unit of the first. */
    static boolean takesAfter(Tokens tokens, Mention a, Mention b) {
        return a.kind() == Kind.AGE && ListedUnits.isListed(tokens, a, b) && !tokens.isNumber(b.last() + 1)
                || a.kind() == Kind.AGE && isOfAnother(tokens, a, b)
                || b.kind() == Kind.COUNT && !b.dangling() && (isTally(tokens, a, b) || isBeside(tokens, a, b));
    }

    /** {@code he was 47, his wife 45.} */
    private static boolean isOfAnother(Tokens tokens, Mention a, Mention b) {
        int comma = a.last() + 1;
        boolean said = tokens.isSymbol(comma, ',')
                && tokens.is(comma + 1, Trait.DETERMINER)
                && tokens.is(comma + 2, Trait.AGER)
                && b.first() == comma + 3;
        char after = tokens.symbol(b.last() + 1);
        return said
                && b.kind() == Kind.COUNT
                && b.numeral().isWholeWithin(1, OLDEST)
                && (tokens.isStop(b.last() + 1) || after == ',' || after == ';');
    }

    /** {@code 251 votes to 189}. */
    private static boolean isTally(Tokens tokens, Mention a, Mention b) {
        return a.counted()
                && tokens.is(a.last() + 1, Trait.TO)
                && b.first() == a.last() + 2
                && !tokens.isWord(b.last() + 1)
                && a.isPlain()
                && b.low().compareTo(a.low()) < 0;
    }

    /** {@code 21 mpg in the city and 28 on the highway}; but {@code 3 miles from town and two of the ...}. */
    private static boolean isBeside(Tokens tokens, Mention a, Mention b) {
        int side = b.last() + 1;
        boolean parallel = tokens.is(a.last() + 1, Trait.SIDE) && tokens.is(side, Trait.SIDE);
        boolean part = tokens.is(side, Trait.OF) && tokens.is(side + 1, Trait.DETERMINER);
        return parallel
                && !part
                && tokens.is(b.first() - 1, Trait.AND)
                && b.first() - a.last() <= LONGEST_SIDE
                && isPlainCopy(tokens, a.last() + 2, b.first() - 1);
    }

    private static boolean isPlainCopy(Tokens tokens, int first, int end) {
        for (int i = first; i < end; i++) {
            if (!tokens.isWord(i) || tokens.is(i, Trait.VERB) || tokens.isBreak(i)) {
                return false;
            }
        }
        return true;
    }
}

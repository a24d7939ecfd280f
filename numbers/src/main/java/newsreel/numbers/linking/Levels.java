package newsreel.numbers.linking;

import newsreel.article.Quantity.Kind;
import newsreel.numbers.reading.Mention;
import newsreel.numbers.unit.Unit;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;

/** Tells the level that a move ends at from other numbers: {@code rose 60 points to 4,570}. */
final class Levels {
    private static final int FEWEST_OF_SPREAD = 30;
    private static final int LONGEST_LEVEL = 3;
    private static final int VERB_WITHIN = 6;

    private Levels() {}

    /** {@code rose 60 points to 4,570}, {@code gained 4 cents to a record 512}. */
    static boolean isLevel(Tokens tokens, Mention a, Mention b, int length) {
        boolean again = tokens.is(a.last() + 1, Trait.OR)
                || tokens.is(a.last() + 2, Trait.OR)
                || tokens.isSymbol(a.last() + 1, '(');
        boolean to = again
                ? tokens.is(b.first() - 1, Trait.TO)
                : length <= LONGEST_LEVEL && tokens.is(a.last() + 1, Trait.TO);
        return to && !Moves.isTime(a) && (a.kind() != Kind.PERCENT || isSpread(a, b)) && isMoving(tokens, a);
    }

    /** {@code narrowed 15 basis points to 240}: a whole number, where a percentage has decimals or is small. */
    private static boolean isSpread(Mention a, Mention b) {
        boolean points = a.unit().equals(Unit.BASIS_POINT.id());
        return points && b.numeral().isWholeWithin(FEWEST_OF_SPREAD, Integer.MAX_VALUE);
    }

    private static boolean isMoving(Tokens tokens, Mention a) {
        for (int i = a.lead() - 1; i >= a.lead() - VERB_WITHIN && !tokens.isStop(i); i--) {
            if (tokens.word(i).isAny(Traits.MOVES)) {
                return true;
            }
        }
        return false;
    }
}

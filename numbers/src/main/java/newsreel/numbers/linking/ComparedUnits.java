package newsreel.numbers.linking;

import java.math.BigDecimal;
import newsreel.article.Quantity.Kind;
import newsreel.numbers.reading.Mention;
import newsreel.numbers.unit.Unit;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;

/**
 * Tells numbers that are set beside each other of which the second alone says what both are of: {@code revs 12.4 mln vs 10.1 mln dlrs},
 * {@code kam auf 50,7, seine Gegnerin auf 49,3 Prozent}.
 */
final class ComparedUnits {
    private static final Traits NO_RIVAL = Traits.of(
            Trait.FUNCTION, Trait.VERB, Trait.UP_VERB, Trait.DOWN_VERB, Trait.UP_NOUN, Trait.DOWN_NOUN, Trait.EXTREME);
    private static final int LONGEST_CLAUSE = 8;
    private static final int LONGEST_WORDS = 5;
    private static final BigDecimal MOST_LAPS = BigDecimal.TEN;
    private static final BigDecimal SHORTEST_LAP = BigDecimal.valueOf(50);

    private ComparedUnits() {}

    /** Whether the first has the unit of the second, beside which it is set. */
    static boolean takesBefore(Tokens tokens, Mention a, Mention b) {
        return isCompared(tokens, a, b)
                || isReplaced(tokens, a, b)
                || isRival(tokens, a, b)
                || isGapped(tokens, a, b)
                || isMovedTo(tokens, a, b)
                || isBelowZero(tokens, a, b)
                || isSide(tokens, a, b);
    }

    /** {@code revs 12.4 mln vs 10.1 mln dlrs}: both scaled, and set against each other at once. */
    private static boolean isCompared(Tokens tokens, Mention a, Mention b) {
        return b.kind() == Kind.MONEY
                && b.isPlain()
                && a.numeral().isScaled()
                && b.numeral().isScaled()
                && tokens.is(a.last() + 1, Trait.AGAINST)
                && b.first() == a.last() + 2;
    }

    /** {@code kostet statt 5,49 nun 6,19 Euro}, {@code kost geen 5,49 maar 6,19 euro}. */
    private static boolean isReplaced(Tokens tokens, Mention a, Mention b) {
        int link = b.first() - 1;
        boolean now = tokens.is(a.first() - 1, Trait.AGAINST) && tokens.is(link, Trait.JUST);
        boolean but = tokens.is(link, Trait.BUT);
        int comma = but && tokens.isSymbol(link - 1, ',') ? link - 1 : link;
        return (now || but)
                && comma == a.last() + 1
                && b.isPlain()
                && b.kind() != Kind.COUNT
                && a.low().scale() == b.low().scale();
    }

    /** {@code kam auf 50,7, seine Gegnerin auf 49,3 Prozent}: who else has a share, after the same preposition or none. */
    private static boolean isRival(Tokens tokens, Mention a, Mention b) {
        int comma = a.last() + 1;
        int lead = b.first() - 1;
        boolean shares = b.kind() == Kind.PERCENT
                && b.isPlain()
                && a.numeral().isDigits()
                && a.low().scale() > 0
                && a.low().scale() == b.low().scale();
        boolean who = shares && tokens.isSymbol(comma, ',') && tokens.is(comma + 1, Trait.DETERMINER);
        if (!who || lead < comma + 2 || lead > comma + LONGEST_WORDS) {
            return false;
        }
        boolean again = tokens.is(lead, Trait.FUNCTION) && tokens.word(lead) == tokens.word(a.first() - 1);
        for (int i = comma + 2; i < (again ? lead : lead + 1); i++) {
            if (!tokens.isWord(i) || tokens.word(i).isAny(NO_RIVAL)) {
                return false;
            }
        }
        return true;
    }

    /** {@code Butter war 40,9 und Olivenöl 13,3 Prozent teurer}: shares of two names, whose verb is said once. */
    private static boolean isGapped(Tokens tokens, Mention a, Mention b) {
        int name = b.first() - 1;
        return b.kind() == Kind.PERCENT
                && b.isPlain()
                && a.numeral().isDigits()
                && a.low().scale() > 0 == b.low().scale() > 0
                && tokens.isCapital(name)
                && name == a.last() + 2
                && tokens.is(name - 1, Trait.AND);
    }

    /** {@code um 6.000 auf 92.000 Dollar}: by how much, and to which level. */
    private static boolean isMovedTo(Tokens tokens, Mention a, Mention b) {
        int to = a.last() + 1;
        return tokens.is(a.first() - 1, Trait.BY)
                && tokens.is(to, Trait.TO)
                && b.first() == to + 1
                && b.isPlain()
                && b.kind() != Kind.PERCENT
                && a.low().compareTo(b.low()) < 0;
    }

    /** {@code Berlin minus 3, München minus 8 Grad}. */
    private static boolean isBelowZero(Tokens tokens, Mention a, Mention b) {
        return a.low().signum() < 0
                && b.low().signum() < 0
                && Unit.isWarmth(b.unit())
                && b.first() - a.last() <= LONGEST_CLAUSE
                && tokens.isOneClause(a.last() + 1, b.first());
    }

    /** {@code 2,10 por 1,60 metros}, {@code 90 x 120 cm}; but {@code 4 x 100 metros} are run. */
    private static boolean isSide(Tokens tokens, Mention a, Mention b) {
        int by = a.last() + 1;
        boolean cross = tokens.isLetter(by, 'x') || tokens.isSymbol(by, '\u00d7');
        boolean laps = a.low().compareTo(MOST_LAPS) <= 0 && b.low().compareTo(SHORTEST_LAP) >= 0;
        return Unit.isWidth(b.unit()) && b.first() == by + 1 && !laps && (cross || tokens.is(by, Trait.SIDES));
    }
}

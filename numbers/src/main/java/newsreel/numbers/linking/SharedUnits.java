package newsreel.numbers.linking;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import newsreel.article.Quantity.Kind;
import newsreel.numbers.reading.Mention;
import newsreel.numbers.unit.Unit;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;
import newsreel.numbers.words.Word;

/** Hands a unit on to the numbers of a list that wait for it: {@code four-, five- and six-cylinder}, {@code eight or nine euros}. */
public final class SharedUnits implements Link {
    private static final Traits NO_DESCRIPTION = Traits.of(
            Trait.FUNCTION, Trait.DETERMINER, Trait.VERB, Trait.ADVERB, Trait.PLURAL, Trait.WEEKDAY, Trait.MONTH);
    private static final Traits NO_RIVAL = Traits.of(
            Trait.FUNCTION, Trait.VERB, Trait.UP_VERB, Trait.DOWN_VERB, Trait.UP_NOUN, Trait.DOWN_NOUN, Trait.EXTREME);
    private static final Traits FROM = Traits.of(Trait.FROM, Trait.FROM_TO);
    private static final int LONGEST_OWNER = 8;
    private static final int LONGEST_SIDE = 7;
    private static final int LONGEST_WORDS = 5;
    private static final int OLDEST = 120;
    private static final BigDecimal MOST_LAPS = BigDecimal.TEN;
    private static final BigDecimal SHORTEST_LAP = BigDecimal.valueOf(50);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    @Override
    public List<Mention> link(Passage passage, List<Mention> mentions) {
        List<Mention> shared = new ArrayList<>(mentions);
        Tokens tokens = passage.tokens();
        for (int i = shared.size() - 2; i >= 0; i--) {
            Mention a = shared.get(i);
            Mention b = shared.get(i + 1);
            if (!a.isAmount()
                    || !b.isAmount()
                    || a.isPlain() && b.isPlain() && a.unit() != null == (b.unit() != null)) {
                continue;
            }
            if (a.unit() == null
                    && a.kind() == Kind.COUNT
                    && a.isPlain()
                    && b.unit() != null
                    && (isListed(tokens, a, b) && !isBeyond(tokens, a, b)
                            || isPart(tokens, a, b)
                            || isDescribed(tokens, a, b)
                            || isGapped(tokens, a, b)
                            || isBelowZero(tokens, a, b)
                            || isRival(tokens, a, b)
                            || isMovedTo(tokens, a, b)
                            || isSide(tokens, a, b)
                            || isReplaced(tokens, a, b)
                            || isCompared(tokens, a, b))) {
                shared.set(i, a.of(b.thing()));
            } else if (isStart(tokens, a, b)) {
                shared.set(i, a.of(b.thing()).withLow(scaled(a, b)));
            } else if (b.unit() == null && b.isPlain() && takesAfter(tokens, a, b)) {
                shared.set(i + 1, b.of(a.thing()));
                handOn(tokens, shared, i + 1);
            }
        }
        return shared;
    }

    /** {@code aged 7, 9 and 11}: the ages go on. */
    private static void handOn(Tokens tokens, List<Mention> shared, int from) {
        for (int i = from; i < shared.size() - 1; i++) {
            Mention age = shared.get(i);
            Mention next = shared.get(i + 1);
            boolean bare = next.isPlain() && next.unit() == null && next.kind() == Kind.COUNT;
            if (age.kind() != Kind.AGE || !bare || !takesAfter(tokens, age, next)) {
                return;
            }
            shared.set(i + 1, next.of(age.thing()));
        }
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

    /** {@code 2,10 por 1,60 metros}, {@code 90 x 120 cm}; but {@code 4 x 100 metros} are run. */
    private static boolean isSide(Tokens tokens, Mention a, Mention b) {
        int by = a.last() + 1;
        boolean cross = tokens.isLetter(by, 'x') || tokens.isSymbol(by, '\u00d7');
        boolean laps = a.low().compareTo(MOST_LAPS) <= 0 && b.low().compareTo(SHORTEST_LAP) >= 0;
        return Unit.isWidth(b.unit()) && b.first() == by + 1 && !laps && (cross || tokens.is(by, Trait.SIDES));
    }

    /** {@code from 18.1 to 22-24 billion euros}. */
    private static boolean isStart(Tokens tokens, Mention a, Mention b) {
        return a.isPlain()
                && a.unit() == null
                && b.unit() != null
                && !b.isPlain()
                && tokens.word(a.first() - 1).isAny(FROM)
                && tokens.is(a.last() + 1, Trait.TO)
                && b.first() == a.last() + 2;
    }

    /** The first in the scale that the range after it has said at its end. */
    private static BigDecimal scaled(Mention a, Mention range) {
        BigDecimal said = range.numeral().low();
        boolean shares = said.signum() > 0 && !a.numeral().isScaled() && a.low().compareTo(range.low()) < 0;
        return shares ? a.low().multiply(range.low().divide(said, MathContext.DECIMAL64)) : a.low();
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
                && b.first() - a.last() <= LONGEST_OWNER
                && tokens.isOneClause(a.last() + 1, b.first());
    }

    /** Whether the second has the unit of the first. */
    private static boolean takesAfter(Tokens tokens, Mention a, Mention b) {
        return a.kind() == Kind.AGE && isListed(tokens, a, b) && !tokens.isNumber(b.last() + 1)
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

    /** {@code 25 twin-aisle and 40 single-aisle jets}, {@code two Mi-8 and three Ka-52 helicopters}: both have a word of their own before the noun. */
    private static boolean isDescribed(Tokens tokens, Mention a, Mention b) {
        int link = b.first() - 1;
        boolean own = b.counted() && b.last() > b.numeral().last() + 1 && link > a.last() + 1;
        if (!own || !tokens.is(link, Trait.AND) && !tokens.is(link, Trait.OR) || link > a.last() + LONGEST_WORDS) {
            return false;
        }
        for (int i = a.last() + 1; i < link; i++) {
            boolean named = tokens.isNumber(i) && tokens.isGlued(i);
            boolean fits = named
                    || tokens.isHyphen(i)
                    || tokens.isWord(i) && !tokens.word(i).isAny(NO_DESCRIPTION);
            if (!fits || tokens.isBreak(i)) {
                return false;
            }
        }
        return true;
    }

    /** {@code half a billion, a couple of weeks}, {@code two million and 15 days}: what is counted by the million on one side only is something else. */
    private static boolean isBeyond(Tokens tokens, Mention a, Mention b) {
        boolean listed = tokens.isSymbol(a.last() + 1, ',') || tokens.is(a.last() + 1, Trait.AND);
        return listed
                && a.numeral().isScaled()
                && !b.numeral().isScaled()
                && b.low().compareTo(THOUSAND) < 0;
    }

    /** {@code 12 der 27 Staaten}. */
    private static boolean isGenitive(Tokens tokens, Mention a, Mention b) {
        return tokens.is(a.last() + 1, Trait.PART_OF) && b.first() == a.last() + 2;
    }

    /** {@code two of its five mills}. */
    private static boolean isPart(Tokens tokens, Mention a, Mention b) {
        if (!b.counted()
                || a.kind() != Kind.COUNT
                || !tokens.is(a.last() + 1, Trait.OF) && !isGenitive(tokens, a, b)
                || b.first() > a.last() + LONGEST_OWNER) {
            return false;
        }
        for (int i = a.last() + 2; i < b.first(); i++) {
            if (tokens.isStop(i) || tokens.isSymbol(i, ',')) {
                return false;
            }
        }
        return b.first() == a.last() + 2 || tokens.is(a.last() + 2, Trait.DETERMINER);
    }

    private static boolean isListed(Tokens tokens, Mention a, Mention b) {
        int i = a.last() + 1;
        i += a.dangling() ? 1 : 0;
        boolean described = tokens.is(i, Trait.ADJECTIVE) || tokens.isCapital(i) && b.counted();
        i += described ? 1 : 0;
        boolean comma = tokens.isSymbol(i, ',') && !described;
        i += comma ? 1 : 0;
        boolean joined = tokens.is(i, Trait.OR) || tokens.is(i, Trait.AND);
        i += joined ? 1 : 0;
        boolean spaced = joined && isFiller(tokens.word(i));
        i += spaced ? 1 : 0;
        return (comma || joined) && i == b.first() && !b.prefixed() && !isRestated(tokens, a, b);
    }

    /** {@code down 1.02, or 1.7 percent}: the same move in other words; but {@code 2.0 or 2.5 percent}. */
    private static boolean isRestated(Tokens tokens, Mention a, Mention b) {
        boolean alike = a.low().scale() == b.low().scale() && b.first() == a.last() + 2;
        return b.kind() == Kind.PERCENT
                && tokens.is(b.first() - 1, Trait.OR)
                && !((alike || a.low().scale() <= 0) && a.low().compareTo(b.low()) < 0);
    }

    private static boolean isFiller(Word word) {
        return word.is(Trait.HEDGE);
    }
}

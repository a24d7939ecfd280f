package newsreel.numbers.linking;

import java.math.BigDecimal;
import newsreel.article.Quantity.Kind;
import newsreel.numbers.reading.Mention;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;

/** Tells numbers of a list whose last one alone says what all are of: {@code eight or nine euros}, {@code two of its five mills}. */
final class ListedUnits {
    private static final Traits NO_DESCRIPTION = Traits.of(
            Trait.FUNCTION, Trait.DETERMINER, Trait.VERB, Trait.ADVERB, Trait.PLURAL, Trait.WEEKDAY, Trait.MONTH);
    private static final int LONGEST_OWNER = 8;
    private static final int LONGEST_WORDS = 5;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private ListedUnits() {}

    /** Whether the first has the unit of the second, with which it is listed. */
    static boolean takesBefore(Tokens tokens, Mention a, Mention b) {
        return isListed(tokens, a, b) && !isBeyond(tokens, a, b) || isPart(tokens, a, b) || isDescribed(tokens, a, b);
    }

    /** Whether nothing but what joins a list stands between the two. */
    static boolean isListed(Tokens tokens, Mention a, Mention b) {
        int i = a.last() + 1;
        i += a.dangling() ? 1 : 0;
        boolean described = tokens.is(i, Trait.ADJECTIVE) || tokens.isCapital(i) && b.counted();
        i += described ? 1 : 0;
        boolean comma = tokens.isSymbol(i, ',') && !described;
        i += comma ? 1 : 0;
        boolean joined = tokens.is(i, Trait.OR) || tokens.is(i, Trait.AND);
        i += joined ? 1 : 0;
        boolean spaced = joined && tokens.is(i, Trait.HEDGE);
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

    /** {@code half a billion, a couple of weeks}, {@code two million and 15 days}: what is counted by the million on one side only is something else. */
    private static boolean isBeyond(Tokens tokens, Mention a, Mention b) {
        boolean listed = tokens.isSymbol(a.last() + 1, ',') || tokens.is(a.last() + 1, Trait.AND);
        return listed
                && a.numeral().isScaled()
                && !b.numeral().isScaled()
                && b.low().compareTo(THOUSAND) < 0;
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

    /** {@code 12 der 27 Staaten}. */
    private static boolean isGenitive(Tokens tokens, Mention a, Mention b) {
        return tokens.is(a.last() + 1, Trait.PART_OF) && b.first() == a.last() + 2;
    }
}

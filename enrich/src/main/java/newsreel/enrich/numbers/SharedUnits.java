package newsreel.enrich.numbers;

import java.util.List;
import newsreel.article.Quantity.Kind;

/** Hands a unit on to the numbers of a list that wait for it: {@code four-, five- and six-cylinder}, {@code eight or nine euros}. */
final class SharedUnits {
    private static final int LONGEST_OWNER = 8;

    private SharedUnits() {}

    static void share(Tokens tokens, List<Mention> mentions) {
        for (int i = mentions.size() - 2; i >= 0; i--) {
            Mention a = mentions.get(i);
            Mention b = mentions.get(i + 1);
            if (!a.isAmount() || !b.isAmount() || a.isPlain() && b.isPlain() && a.unit != null == (b.unit != null)) {
                continue;
            }
            if (a.unit == null
                    && a.kind == Kind.COUNT
                    && a.isPlain()
                    && b.unit != null
                    && (isListed(tokens, a, b) || isPart(tokens, a, b))) {
                Joints.adopt(a, b);
            } else if (b.unit == null && b.isPlain() && a.kind == Kind.AGE && isListed(tokens, a, b)) {
                Joints.adopt(b, a);
            }
        }
    }

    /** {@code two of its five mills}. */
    private static boolean isPart(Tokens tokens, Mention a, Mention b) {
        if (!b.counted
                || a.kind != Kind.COUNT
                || !tokens.is(a.last + 1, Trait.OF)
                || b.first > a.last + LONGEST_OWNER) {
            return false;
        }
        for (int i = a.last + 2; i < b.first; i++) {
            if (tokens.isStop(i) || tokens.isSymbol(i, ',')) {
                return false;
            }
        }
        return b.first == a.last + 2 || tokens.is(a.last + 2, Trait.DETERMINER);
    }

    private static boolean isListed(Tokens tokens, Mention a, Mention b) {
        int i = a.last + 1;
        i += a.dangling ? 1 : 0;
        boolean described = tokens.is(i, Trait.ADJECTIVE) || tokens.isCapital(i) && b.counted;
        i += described ? 1 : 0;
        boolean comma = tokens.isSymbol(i, ',') && !described;
        i += comma ? 1 : 0;
        boolean joined = tokens.is(i, Trait.OR) || tokens.is(i, Trait.AND);
        i += joined ? 1 : 0;
        boolean spaced = joined && isFiller(tokens.word(i));
        i += spaced ? 1 : 0;
        return (comma || joined) && i == b.first && !b.prefixed && !isRestated(tokens, a, b);
    }

    /** {@code down 1.02, or 1.7 percent}: the same move in other words. */
    private static boolean isRestated(Tokens tokens, Mention a, Mention b) {
        return b.kind == Kind.PERCENT
                && tokens.is(b.first - 1, Trait.OR)
                && !(a.low.scale() <= 0 && a.low.compareTo(b.low) < 0);
    }

    private static boolean isFiller(Word word) {
        return word.is(Trait.HEDGE);
    }
}

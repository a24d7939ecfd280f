package newsreel.enrich.numbers;

import java.util.List;
import newsreel.article.Quantity.Kind;
import newsreel.article.Quantity.Trend;

/** Adds where the words say a number moved: {@code rose 3%}, {@code fell 2 percent to $41}, {@code a 3% rise}. */
final class Trends {
    private static final int REACH = 14;
    private static final int LONGEST_LINK = 5;
    private static final Traits MOVES = Traits.of(Trait.UP_VERB, Trait.DOWN_VERB);

    private final Tokens tokens;

    private Trends(Tokens tokens) {
        this.tokens = tokens;
    }

    static void add(Tokens tokens, List<Mention> mentions) {
        Trends trends = new Trends(tokens);
        Mention previous = null;
        for (Mention mention : mentions) {
            if (mention.isAmount() && mention.trend == null) {
                Trend after = trends.after(mention);
                mention.trend = after != null ? after : trends.before(mention, previous);
            }
            if (mention.isAmount()) {
                previous = mention;
            }
        }
    }

    /** What the noun or adjective that follows says: {@code a 3% rise}, {@code 3% higher}, {@code a 25 basis point cut}. */
    private Trend after(Mention mention) {
        if (mention.counted && !"point".equals(mention.unit) || isTime(mention) || mention.kind == Kind.RATIO) {
            return null;
        }
        int next = tokens.isHyphen(mention.last + 1) ? mention.last + 2 : mention.last + 1;
        for (int i = next; i <= next + 1; i++) {
            if (isMore(i)) {
                return i == next && !tokens.says(i + 1, "than") && mention.kind == Kind.PERCENT ? direction(i) : null;
            }
            if (tokens.is(i, Trait.UP_NOUN) || tokens.is(i, Trait.DOWN_NOUN)) {
                return direction(i);
            }
            if (!tokens.isWord(i) || tokens.word(i).isAny(Traits.of(Trait.FUNCTION, Trait.VERB, Trait.DETERMINER))) {
                return null;
            }
        }
        return null;
    }

    private Trend direction(int i) {
        return tokens.is(i, Trait.UP_NOUN) ? Trend.UP : Trend.DOWN;
    }

    private boolean isMore(int i) {
        return tokens.is(i, Trait.MORE);
    }

    private static boolean isTime(Mention mention) {
        return mention.kind == Kind.DURATION || mention.kind == Kind.AGE;
    }

    /** What the verb or noun before says, across what may stand between; or what it said of the number before. */
    private Trend before(Mention mention, Mention previous) {
        int least = Math.max(mention.first - REACH, previous == null ? 0 : previous.last + 1);
        for (int i = mention.first - 1; i >= least; i--) {
            Word word = tokens.word(i);
            if (word.isAny(MOVES)) {
                return isMove(i, mention) ? word.is(Trait.UP_VERB) ? Trend.UP : Trend.DOWN : null;
            }
            if (tokens.isStop(i)
                    || tokens.isSymbol(i, ',')
                    || isBarrier(word)
                    || word.spelling.equals("over") && tokens.is(i + 1, Trait.DETERMINER)) {
                break;
            }
        }
        return previous != null && previous.trend != null && isLinked(previous.last + 1, mention.first)
                ? previous.trend
                : null;
    }

    private static boolean isBarrier(Word word) {
        return word.is(Trait.VERB) || word.is(Trait.BARRIER);
    }

    /** Whether the word moves the mention: {@code up to 50} and {@code made up of} do not, and who sheds 200 jobs sheds no number. */
    private boolean isMove(int i, Mention mention) {
        if (tokens.says(i, "up") && (tokens.is(i + 1, Trait.OF) || tokens.is(i + 1, Trait.TO) && !isEdged(i - 1))) {
            return false;
        }
        if (isTime(mention) && !mention.hasMoved()
                || mention.kind == Kind.MEASURE && tokens.is(mention.first - 1, Trait.DETERMINER)) {
            return false;
        }
        boolean price = mention.kind == Kind.MONEY
                && (Compounds.isMinor(mention.unit) || tokens.is(mention.last + 1, Trait.TO));
        boolean direct = !price
                && !tokens.is(mention.first - 1, Trait.TO)
                && !isNamed(i + 1, mention.first, "by", "to", "from", "of");
        return !direct
                || !isTransitive(i)
                || !mention.counted && mention.kind != Kind.MONEY && mention.kind != Kind.MEASURE
                || "point".equals(mention.unit);
    }

    private boolean isEdged(int i) {
        return tokens.isWord(i) && tokens.string(i).endsWith("ed")
                || tokens.word(i).isAny(MOVES);
    }

    private boolean isTransitive(int i) {
        return tokens.is(i, Trait.TRANSITIVE);
    }

    private boolean isNamed(int first, int end, String... words) {
        for (int i = first; i < end; i++) {
            for (String word : words) {
                if (tokens.says(i, word)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** {@code 2 percent to $41}, {@code 214 points, or 1.2 percent, to 17,640}. */
    private boolean isLinked(int first, int end) {
        return end - first <= LONGEST_LINK
                && (tokens.is(end - 1, Trait.TO)
                        || tokens.is(end - 1, Trait.OR)
                        || isNamed(first, end, "to") && !tokens.isWord(first - 1));
    }
}

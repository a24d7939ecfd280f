package newsreel.enrich.numbers;

import java.util.List;
import newsreel.article.Quantity.Bound;
import newsreel.article.Quantity.Kind;
import newsreel.enrich.numbers.Phrases.Match;

/** Adds how exact the words say a number is: {@code about 300}, {@code more than $5}, {@code 30 or so}, {@code sub-300}. */
final class Bounds {
    private static final int LONGEST = 6;

    private Bounds() {}

    static void add(Phrases<BoundPhrase> phrases, Tokens tokens, List<Mention> mentions) {
        for (Mention mention : mentions) {
            if (mention.isAmount()) {
                Bound after = after(phrases, tokens, mention);
                mention.bound = after != null ? after : before(phrases, tokens, mention);
            }
        }
    }

    /** {@code more than 10 and less than 20}: what lies between. */
    static List<Mention> enclose(Tokens tokens, List<Mention> mentions) {
        for (int i = mentions.size() - 2; i >= 0; i--) {
            Mention a = mentions.get(i);
            Mention b = mentions.get(i + 1);
            if (a.isPlain()
                    && b.isPlain()
                    && a.bound == Bound.MORE_THAN
                    && b.bound == Bound.LESS_THAN
                    && isAnd(tokens, a, b)
                    && isSame(a, b)
                    && a.low.compareTo(b.low) < 0) {
                a.high = b.low;
                a.unit = b.unit == null ? a.unit : b.unit;
                a.kind = b.unit == null ? a.kind : b.kind;
                a.last = b.last;
                a.bound = null;
                mentions.remove(i + 1);
            }
        }
        return mentions;
    }

    private static boolean isSame(Mention a, Mention b) {
        return a.unit == null || b.unit == null || a.unit.equals(b.unit);
    }

    private static boolean isAnd(Tokens tokens, Mention a, Mention b) {
        int gap = b.first - a.last - 1;
        return gap <= 6 && (tokens.is(a.last + 1, Trait.AND) || tokens.says(a.last + 1, "but"));
    }

    private static Bound before(Phrases<BoundPhrase> phrases, Tokens tokens, Mention mention) {
        int end = mention.first - 1;
        if (tokens.isHyphen(end) || tokens.is(end, Trait.BETWEEN) || tokens.is(end, Trait.FROM)) {
            end--;
        }
        for (int at = end - LONGEST; at <= end; at++) {
            Match<BoundPhrase> match = at < 0 ? null : phrases.at(tokens, at);
            if (match != null && match.last() == end && match.meaning().before() != null) {
                return isPeriod(tokens, mention, at, end)
                        ? null
                        : match.meaning().before();
            }
        }
        return null;
    }

    /** {@code $2,000 over three years}: the time it takes, no bound on it. */
    private static boolean isPeriod(Tokens tokens, Mention mention, int at, int end) {
        if (at != end || mention.kind != Kind.DURATION || !tokens.says(at, "over")) {
            return false;
        }
        return !tokens.isBreak(at) && !tokens.is(at - 1, Trait.PERIOD_LEAD);
    }

    /** {@code edged up to 5.2 percent}: up belongs to the verb. */
    private static boolean isRise(Tokens tokens, int at, int end) {
        return end == at + 1
                && tokens.says(at, "up")
                && tokens.isWord(at - 1)
                && (tokens.string(at - 1).endsWith("ed") || tokens.is(at - 1, Trait.UP_VERB));
    }

    private static Bound after(Phrases<BoundPhrase> phrases, Tokens tokens, Mention mention) {
        Match<BoundPhrase> match = phrases.at(tokens, mention.last + 1);
        if (match == null && mention.last > mention.numeral.last()) {
            match = phrases.at(tokens, mention.numeral.last() + 1);
        }
        return match == null ? null : match.meaning().after();
    }
}

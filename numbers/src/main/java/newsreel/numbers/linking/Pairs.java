package newsreel.numbers.linking;

import java.util.ArrayList;
import java.util.List;
import newsreel.numbers.reading.Mention;
import newsreel.numbers.reading.Value;
import newsreel.numbers.words.Tokens;

/** Joins two numbers that say one thing: ranges ({@code 15 to 22}), moves ({@code to $5 from $4}) and scores ({@code 9-2}). */
public final class Pairs implements Link {
    private static final int LONGEST_GAP = 7;
    private static final int LONGEST_LEVEL = 14;
    private static final int MOST_BETWEEN = 3;

    @Override
    public List<Mention> link(Passage passage, List<Mention> mentions) {
        List<Mention> joined = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            add(passage.tokens(), joined, mention);
        }
        return joined;
    }

    /** Joins the mention to the last amount, past a rank or a date or two, or leaves it on its own. */
    private static void add(Tokens tokens, List<Mention> joined, Mention next) {
        int at = joined.size() - 1;
        while (at > 0 && at > joined.size() - MOST_BETWEEN && !joined.get(at).isAmount()) {
            at--;
        }
        int last = joined.size() - 1;
        if (last >= 0 && Ranges.isRankRange(tokens, joined.get(last), next)) {
            joined.set(
                    last,
                    joined.get(last)
                            .to(next.last())
                            .saying(Value.range(joined.get(last).low(), next.low())));
            return;
        }
        Mention before = at < 0 ? null : joined.get(at);
        if (before == null || !before.isPlain() || !next.isPlain()) {
            joined.add(next);
        } else if (Scores.isScore(tokens, before, next)) {
            joined.set(at, Mention.score(before.first(), next.numeral().last()));
        } else {
            Mention pair = Joined.isSame(before, next) ? pair(tokens, before, next) : null;
            if (pair == null) {
                joined.add(next);
            } else {
                joined.set(at, pair);
                joined.subList(at + 1, joined.size()).clear();
            }
        }
    }

    /** The two as one; null when they say two things. */
    private static Mention pair(Tokens tokens, Mention a, Mention b) {
        int gap = a.last() + 1;
        int length = tokens.beforeNumber(b.first()) + 1 - gap;
        if (length > LONGEST_GAP && length <= LONGEST_LEVEL && FromTo.isUpFromFar(tokens, a, b, length)) {
            return FromTo.upFrom(tokens, a, b);
        }
        if (length < 1 || length > LONGEST_GAP || Ranges.opensRange(tokens, gap, b)) {
            return null;
        }
        if (Ranges.isRange(tokens, a, b, gap, length)) {
            return Joined.range(a, b);
        }
        if (FromTo.isMoveTo(tokens, a, b, gap, length)) {
            return Joined.moveTo(a, b);
        }
        if (FromTo.isUpFrom(tokens, a, b, length)) {
            return FromTo.upFrom(tokens, a, b);
        }
        return FromTo.isMoveFrom(tokens, a, b, gap) ? Joined.moveFrom(a, b) : null;
    }
}

package newsreel.numbers.linking;

import java.util.ArrayList;
import java.util.List;
import newsreel.article.Quantity.Bound;
import newsreel.numbers.reading.Mention;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;

/** Makes one range of two bounds: {@code more than 10 and less than 20}, {@code at most 100 and at least 20}. */
public final class Enclosures implements Link {
    private static final int LONGEST_GAP = 6;

    @Override
    public List<Mention> link(Passage passage, List<Mention> mentions) {
        List<Mention> enclosed = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            int last = enclosed.size() - 1;
            if (last >= 0 && isEnclosure(passage.tokens(), enclosed.get(last), mention)) {
                enclosed.set(last, Joined.range(enclosed.get(last), mention).bounded(null));
            } else {
                enclosed.add(mention);
            }
        }
        return enclosed;
    }

    private static boolean isLower(Mention mention) {
        return mention.bound() == Bound.MORE_THAN || mention.bound() == Bound.AT_LEAST;
    }

    private static boolean isUpper(Mention mention) {
        return mention.bound() == Bound.LESS_THAN || mention.bound() == Bound.AT_MOST;
    }

    private static boolean isEnclosure(Tokens tokens, Mention a, Mention b) {
        boolean linked = tokens.is(a.last() + 1, Trait.AND)
                || tokens.is(a.last() + 1, Trait.BUT)
                || tokens.isSymbol(a.last() + 1, ',') && b.lead() == a.last() + 2;
        boolean near = linked && b.first() - a.last() <= LONGEST_GAP;
        if (!near || !a.isPlain() || !b.isPlain() || !Joined.isSame(a, b)) {
            return false;
        }
        boolean rising = a.low().compareTo(b.low()) < 0;
        return rising ? isLower(a) && isUpper(b) : isUpper(a) && isLower(b);
    }
}

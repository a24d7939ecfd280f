package newsreel.numbers.linking;

import java.util.ArrayList;
import java.util.List;
import newsreel.article.Quantity.Bound;
import newsreel.numbers.reading.Mention;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;

/** Makes one range of two bounds: {@code more than 10 and less than 20}. */
public final class Enclosures {
    private static final int LONGEST_GAP = 6;

    private Enclosures() {}

    public static List<Mention> enclose(Tokens tokens, List<Mention> mentions) {
        List<Mention> enclosed = new ArrayList<>(mentions.size());
        Mention before = null;
        for (Mention mention : mentions) {
            if (before != null && isEnclosure(tokens, before, mention)) {
                Joints.range(before, mention);
                before.bound = null;
            } else {
                enclosed.add(mention);
                before = mention;
            }
        }
        return enclosed;
    }

    private static boolean isEnclosure(Tokens tokens, Mention a, Mention b) {
        boolean linked = tokens.is(a.last + 1, Trait.AND) || tokens.says(a.last + 1, "but");
        return a.bound == Bound.MORE_THAN
                && b.bound == Bound.LESS_THAN
                && a.isPlain()
                && b.isPlain()
                && linked
                && b.first - a.last <= LONGEST_GAP
                && Joints.isSame(a, b)
                && a.low.compareTo(b.low) < 0;
    }
}

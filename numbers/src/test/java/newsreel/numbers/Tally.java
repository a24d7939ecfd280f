package newsreel.numbers;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import newsreel.article.Quantity;

/** Counts how many of the expected quantities were found, matching one to one as many as can be. */
final class Tally {
    private int expected;
    private int found;
    private int right;

    void add(List<Expected> wants, List<Quantity> gots, BiPredicate<Expected, Quantity> agrees) {
        expected += wants.size();
        found += gots.size();
        int[] partner = new int[gots.size()];
        Arrays.fill(partner, -1);
        for (int want = 0; want < wants.size(); want++) {
            right += place(want, wants, gots, agrees, partner, new boolean[gots.size()]) ? 1 : 0;
        }
    }

    double f1() {
        return expected + found == 0 ? 1 : 2.0 * right / (expected + found);
    }

    /** Whether every quantity is right and nothing else was found; optional ones may be missing. */
    boolean isWhole(long optional) {
        return right == found && expected - right <= optional;
    }

    private static boolean place(
            int want,
            List<Expected> wants,
            List<Quantity> gots,
            BiPredicate<Expected, Quantity> agrees,
            int[] partner,
            boolean[] seen) {
        for (int got = 0; got < gots.size(); got++) {
            if (!seen[got] && agrees.test(wants.get(want), gots.get(got))) {
                seen[got] = true;
                if (partner[got] < 0 || place(partner[got], wants, gots, agrees, partner, seen)) {
                    partner[got] = want;
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return "%d expected, %d found, %d right, F1 %.1f%%".formatted(expected, found, right, 100 * f1());
    }
}

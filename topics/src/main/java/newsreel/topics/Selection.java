package newsreel.topics;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Chooses the topics to give: each that is well earned, with its top-level topic, and the top-level topics that another
 * desk might file the story under. A topic whose evidence is all that of a narrower one adds nothing and is left out.
 * Pure.
 */
final class Selection {
    /** The best top-level topic is given for less than is asked of others: a guess better than none. */
    private static final double LEAST_BEST = 0.08;

    /** What any topic must have earned. */
    static final double LEAST_SCORE = 0.4;

    /** What a top-level topic must have earned to be another view of the story: a court case of a company is business too. */
    private static final double LEAST_VIEW = 0.15;

    private static final int MOST_VIEWS = 3;

    /** A topic with this share of its evidence from one narrower topic adds nothing to it. */
    private static final double SAME = 0.9;

    private static final int MOST_TOPICS = 12;

    private final Taxonomy taxonomy;
    private final Scores scores;
    private final int[] earned;

    /** In the order in which they are chosen; all of them have earned it. */
    private final int[] chosen;

    private int size;

    Selection(Taxonomy taxonomy, Scores scores) {
        this.taxonomy = taxonomy;
        this.scores = scores;
        this.earned = scores.atLeast(LEAST_BEST);
        this.chosen = new int[earned.length];
    }

    /** The topics to give, best first. */
    int[] choose() {
        for (int topic : earned) {
            if (scores.score(topic) >= LEAST_SCORE) {
                add(topic);
                add(taxonomy.top(topic));
            }
        }
        addViews();
        int[] useful = scores.bestFirst(useful());
        return useful.length <= MOST_TOPICS ? useful : Arrays.copyOf(useful, MOST_TOPICS);
    }

    /** The best top-level topic, and the next ones that are likely enough. */
    private void addViews() {
        int views = 0;
        for (int topic : earned) {
            if (taxonomy.isTop(topic) && views++ < MOST_VIEWS && (views == 1 || scores.score(topic) >= LEAST_VIEW)) {
                add(topic);
            }
        }
    }

    private int[] useful() {
        int[] useful = new int[size];
        int count = 0;
        for (int i = 0; i < size; i++) {
            int topic = chosen[i];
            if (taxonomy.isTop(topic) || !isSaidByNarrower(topic)) {
                useful[count++] = topic;
            }
        }
        return Arrays.copyOf(useful, count);
    }

    private boolean isSaidByNarrower(int topic) {
        return anyChosen(other -> other != topic
                && taxonomy.isWithin(other, topic)
                && scores.evidence(other) >= SAME * scores.evidence(topic));
    }

    private void add(int topic) {
        if (!anyChosen(other -> other == topic)) {
            chosen[size++] = topic;
        }
    }

    private boolean anyChosen(IntPredicate test) {
        for (int i = 0; i < size; i++) {
            if (test.test(chosen[i])) {
                return true;
            }
        }
        return false;
    }
}

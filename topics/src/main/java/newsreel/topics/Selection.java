package newsreel.topics;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Chooses the topics to give: each that is well earned, with its top-level topic, and the top-level topics that another
 * desk might file the story under. A topic whose evidence is all that of a narrower one adds nothing and is left out.
 * Pure.
 */
final class Selection {
    /** What any topic must have earned. */
    private static final double LEAST_SCORE = 0.4;

    /** What a top-level topic must have earned to be another view of the story: a court case of a company is business too. */
    private static final double LEAST_VIEW = 0.2;

    private static final int MOST_VIEWS = 3;

    /** The best top-level topic is given for less: a guess better than none. */
    private static final double LEAST_BEST = 0.12;

    /** A topic with this share of its evidence from one narrower topic adds nothing to it. */
    private static final double SAME = 0.9;

    private static final int MOST_TOPICS = 12;

    private final Taxonomy taxonomy;
    private final Scores scores;

    Selection(Taxonomy taxonomy, Scores scores) {
        this.taxonomy = taxonomy;
        this.scores = scores;
    }

    List<Integer> choose() {
        List<Integer> earned = scores.atLeast(LEAST_BEST);
        Set<Integer> chosen = new LinkedHashSet<>();
        for (int topic : earned) {
            if (scores.score(topic) >= LEAST_SCORE) {
                chosen.add(topic);
                chosen.add(taxonomy.top(topic));
            }
        }
        chosen.addAll(views(earned));
        List<Integer> useful = new ArrayList<>(chosen);
        useful.removeIf(topic -> !taxonomy.isTop(topic) && isSaidByNarrower(topic, chosen));
        useful.sort(scores.bestFirst());
        return useful.subList(0, Math.min(MOST_TOPICS, useful.size()));
    }

    /** The best top-level topic, and the next ones that are likely enough. */
    private List<Integer> views(List<Integer> earned) {
        List<Integer> tops =
                earned.stream().filter(taxonomy::isTop).limit(MOST_VIEWS).toList();
        return tops.stream()
                .filter(topic -> topic.equals(tops.get(0)) || scores.score(topic) >= LEAST_VIEW)
                .toList();
    }

    private boolean isSaidByNarrower(int topic, Set<Integer> chosen) {
        return chosen.stream()
                .anyMatch(other -> other != topic
                        && taxonomy.isWithin(other, topic)
                        && scores.evidence(other) >= SAME * scores.evidence(topic));
    }
}

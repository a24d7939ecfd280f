package newsreel.topics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The evidence and the score of each topic of one article. */
final class Scores {
    /** A narrower topic that is this likely where its top-level topic is right has the same score, and stands before it. */
    private static final double AS_SURE = 0.8;

    private final Taxonomy taxonomy;
    private final double[] evidence;
    private final double[] scores;

    private Scores(Taxonomy taxonomy, double[] evidence) {
        this.taxonomy = taxonomy;
        this.evidence = evidence;
        this.scores = new double[evidence.length];
    }

    /**
     * @param evidence by topic
     * @param words how long the article is
     */
    static Scores of(double[] evidence, int words, Taxonomy taxonomy) {
        Scores scores = new Scores(taxonomy, evidence);
        scores.scoreTops(words);
        scores.scoreNarrow(words);
        return scores;
    }

    double evidence(int topic) {
        return evidence[topic];
    }

    double score(int topic) {
        return scores[topic];
    }

    /** All topics with a score of at least {@code least}, best first, of equals the narrower first. */
    List<Integer> atLeast(double least) {
        List<Integer> earned = new ArrayList<>();
        for (int topic = 0; topic < scores.length; topic++) {
            if (scores[topic] >= least) {
                earned.add(topic);
            }
        }
        earned.sort(bestFirst());
        return earned;
    }

    Comparator<Integer> bestFirst() {
        return Comparator.<Integer>comparingDouble(topic -> -scores[topic])
                .thenComparing(topic -> -taxonomy.level(topic))
                .thenComparing(topic -> -evidence[topic]);
    }

    private void scoreTops(int words) {
        double all = evidenceOfRivals();
        for (int topic = 0; topic < evidence.length; topic++) {
            if (taxonomy.isTop(topic) && evidence[topic] > 0) {
                double rest = isRival(topic) ? all - evidence[topic] : 0;
                scores[topic] = Calibration.top(evidence[topic], rest, words);
            }
        }
    }

    private double evidenceOfRivals() {
        double all = 0;
        for (int topic = 0; topic < evidence.length; topic++) {
            all += isRival(topic) ? Math.max(0, evidence[topic]) : 0;
        }
        return all;
    }

    /** IPTC's top-level topics divide the news among them; nothing says that those of other vocabularies do. */
    private boolean isRival(int topic) {
        return taxonomy.isTop(topic) && taxonomy.topic(topic).id().startsWith(IptcTopics.PREFIX);
    }

    private void scoreNarrow(int words) {
        for (int topic = 0; topic < evidence.length; topic++) {
            if (!taxonomy.isTop(topic) && evidence[topic] > 0) {
                int top = taxonomy.top(topic);
                double likely = Calibration.narrow(evidence[topic], evidence[top], words);
                scores[topic] = scores[top] * (likely >= AS_SURE ? 1 : likely);
            }
        }
    }
}

package newsreel.topics;

import java.util.Arrays;

/** The score of each topic of one article, from its evidence. For one article after the other; not thread-safe. */
final class Scores {
    /** A narrower topic that is this likely where its top-level topic is right has the same score, and stands before it. */
    private static final double AS_SURE = 0.8;

    private final Evidence evidence;
    private Taxonomy taxonomy;
    private double[] scores = {};

    /** Those that have a score, in the order in which they got it. */
    private int[] scored = new int[64];

    private int size;

    Scores(Evidence evidence) {
        this.evidence = evidence;
    }

    /**
     * Scores the topics from the evidence as it is now.
     *
     * @param words how long the article is
     * @param least what is asked for: topics under a top-level topic with a lower score are not scored, as theirs would be
     *     lower still
     */
    void score(Taxonomy of, int words, double least) {
        clear(of);
        scoreTops(words);
        for (int topic = evidence.first(); topic >= 0; topic = evidence.after(topic)) {
            if (evidence.of(topic) > 0 && !taxonomy.isTop(topic) && scores[taxonomy.top(topic)] >= least) {
                put(topic, narrow(topic, words));
            }
        }
    }

    double evidence(int topic) {
        return evidence.of(topic);
    }

    double score(int topic) {
        return scores[topic];
    }

    /** All topics with a score of at least {@code least}, best first, of equals the narrower first. */
    int[] atLeast(double least) {
        int[] earned = new int[size];
        int count = 0;
        for (int i = 0; i < size; i++) {
            if (scores[scored[i]] >= least) {
                earned[count++] = scored[i];
            }
        }
        return bestFirst(Arrays.copyOf(earned, count));
    }

    /** Sorts them in place; equals stay in their order. There are few. */
    int[] bestFirst(int[] topics) {
        for (int i = 1; i < topics.length; i++) {
            int topic = topics[i];
            int at = i;
            while (at > 0 && isBetter(topic, topics[at - 1])) {
                topics[at] = topics[--at];
            }
            topics[at] = topic;
        }
        return topics;
    }

    private boolean isBetter(int one, int other) {
        if (scores[one] != scores[other]) {
            return scores[one] > scores[other];
        }
        if (taxonomy.level(one) != taxonomy.level(other)) {
            return taxonomy.level(one) > taxonomy.level(other);
        }
        return evidence.of(one) > evidence.of(other);
    }

    private void clear(Taxonomy of) {
        taxonomy = of;
        if (taxonomy.size() > scores.length) {
            scores = new double[taxonomy.size()];
        }
        for (int i = 0; i < size; i++) {
            scores[scored[i]] = 0;
        }
        size = 0;
    }

    private void scoreTops(int words) {
        double all = evidenceOfRivals();
        for (int topic : taxonomy.tops()) {
            double own = evidence.of(topic);
            if (own > 0) {
                put(topic, Calibration.top(own, isRival(topic) ? all - own : 0, words));
            }
        }
    }

    private double evidenceOfRivals() {
        double all = 0;
        for (int topic : taxonomy.tops()) {
            all += isRival(topic) ? Math.max(0, evidence.of(topic)) : 0;
        }
        return all;
    }

    /** IPTC's top-level topics divide the news among them; nothing says that those of other vocabularies do. */
    private boolean isRival(int topic) {
        return taxonomy.isIptc(topic);
    }

    private double narrow(int topic, int words) {
        int top = taxonomy.top(topic);
        double likely = Calibration.narrow(evidence.of(topic), evidence.of(top), words);
        return scores[top] * (likely >= AS_SURE ? 1 : likely);
    }

    private void put(int topic, double score) {
        if (size == scored.length) {
            scored = Arrays.copyOf(scored, 2 * size);
        }
        scored[size++] = topic;
        scores[topic] = score;
    }
}

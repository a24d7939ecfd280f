package newsreel.topics;

import java.util.Arrays;
import java.util.Map;

/**
 * Carries a term's weights up the taxonomy: what speaks for soccer speaks for sport. A topic above takes the largest
 * weight below it, unless it has one of its own. What speaks against a narrow topic says nothing of those above. Not
 * thread-safe.
 */
final class TermWeights {
    private final Taxonomy taxonomy;
    private final double[] voices;
    private int size;
    private int[] topics = new int[16];
    private double[] weights = new double[16];

    /** @param voices what the evidence for each topic is multiplied with */
    TermWeights(Taxonomy taxonomy, double[] voices) {
        this.taxonomy = taxonomy;
        this.voices = voices;
    }

    Term spread(WrittenTerm term, double trustWithoutCapitals) {
        size = 0;
        for (Map.Entry<String, Double> own : term.weights().entrySet()) {
            put(taxonomy.indexOf(own.getKey()), own.getValue());
        }
        int written = size;
        for (int i = 0; i < written; i++) {
            carryUp(i, written);
        }
        dropZeros();
        double[] kept = Arrays.copyOf(weights, size);
        double[] gains = new double[size];
        Arrays.setAll(gains, i -> Gain.of(kept[i]) * voices[topics[i]]);
        return new Term(term.text(), Arrays.copyOf(topics, size), kept, gains, trustWithoutCapitals);
    }

    private void carryUp(int from, int written) {
        double weight = weights[from];
        int above = taxonomy.parent(topics[from]);
        while (above != Taxonomy.NONE && weight > 0) {
            int at = positionOf(above);
            if (at < 0) {
                put(above, weight);
            } else if (at < written) {
                return;
            } else {
                weights[at] = Math.max(weights[at], weight);
            }
            above = taxonomy.parent(above);
        }
    }

    private int positionOf(int topic) {
        for (int i = 0; i < size; i++) {
            if (topics[i] == topic) {
                return i;
            }
        }
        return -1;
    }

    private void put(int topic, double weight) {
        if (size == topics.length) {
            topics = Arrays.copyOf(topics, 2 * size);
            weights = Arrays.copyOf(weights, 2 * size);
        }
        topics[size] = topic;
        weights[size] = weight;
        size++;
    }

    private void dropZeros() {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (weights[i] != 0) {
                topics[kept] = topics[i];
                weights[kept++] = weights[i];
            }
        }
        size = kept;
    }
}

package newsreel.topics;

import java.util.Arrays;

/**
 * The terms of a lexicon, numbered as their {@link TermTrie} does, and what each speaks for. A term's topics lie side by
 * side, each beside the number of its strength, of which there are few. Immutable.
 *
 * @param texts as the lexicon has them
 * @param written the numbers of the terms, in the order in which the lexicon has them
 * @param trusts by term, as {@link Term#trustWithoutCapitals}
 * @param starts by term, where it begins in {@code topics}; and, last, where the last one ends
 * @param topics pairs of a topic's number and a strength's
 * @param weights by strength
 * @param gains by strength, the evidence that the weight stands for
 */
record Terms(
        Texts texts, int[] written, double[] trusts, int[] starts, int[] topics, double[] weights, double[] gains) {

    /** How far an occurrence counts in text without capitals. */
    double trustWithoutCapitals(int term) {
        return trusts[term];
    }

    /** Adds to each topic of the term so many times what the term says for it. */
    void addTo(Evidence evidence, int term, double force) {
        for (int i = starts[term]; i < starts[term + 1]; i += 2) {
            evidence.add(topics[i], force * gains[topics[i + 1]]);
        }
    }

    /** The evidence in one occurrence of the term for that topic; 0 where it does not speak of it. */
    double gain(int term, int topic) {
        int at = positionOf(term, topic);
        return at < 0 ? 0 : gains[topics[at + 1]];
    }

    /** -5 to 5; 0 where the term does not speak of the topic. */
    double weight(int term, int topic) {
        int at = positionOf(term, topic);
        return at < 0 ? 0 : weights[topics[at + 1]];
    }

    String text(int term) {
        return texts.text(term);
    }

    /** The numbers of the topics that the term speaks for. */
    int[] topicsOf(int term) {
        int[] numbers = new int[(starts[term + 1] - starts[term]) / 2];
        Arrays.setAll(numbers, i -> topics[starts[term] + 2 * i]);
        return numbers;
    }

    private int positionOf(int term, int topic) {
        int end = starts[term + 1];
        for (int i = starts[term]; i < end; i += 2) {
            if (topics[i] == topic) {
                return i;
            }
        }
        return -1;
    }
}

package newsreel.topics;

import java.util.Arrays;

/**
 * The terms of a lexicon, numbered as their {@link TermTrie} does, and what each speaks for. A term's topics lie side by
 * side, each beside the number of its strength, of which there are few. Immutable.
 *
 * @param texts as the lexicon has them
 * @param written the numbers of the terms, in the order in which the lexicon has them
 * @param trusts by term, as {@link Term#trustWithoutCapitals}
 * @param starts by term, the place of what it says first; and, last, the one after all
 * @param topics by place, two numbers: a topic's and a strength's; and one place more, as a term may say nothing
 * @param weights by strength
 * @param gains by strength, the evidence that the weight stands for
 */
record Terms(
        Texts texts, int[] written, double[] trusts, int[] starts, int[] topics, double[] weights, double[] gains) {
    private static final int NONE = -1;

    /** How far an occurrence counts in text without capitals. */
    double trustWithoutCapitals(int term) {
        return trusts[term];
    }

    /** The place of what the term says first; those of all it says end where those of the next term start. */
    int start(int term) {
        return starts[term];
    }

    /** The topic that is spoken for at that place. */
    int topic(int place) {
        return topics[2 * place];
    }

    /** How much evidence for it one occurrence is. */
    double gain(int place) {
        return gains[topics[2 * place + 1]];
    }

    /** The evidence in one occurrence of the term for that topic; 0 where it does not speak of it. */
    double gain(int term, int topic) {
        int place = placeOf(term, topic);
        return place == NONE ? 0 : gain(place);
    }

    /** -5 to 5; 0 where the term does not speak of the topic. */
    double weight(int term, int topic) {
        int place = placeOf(term, topic);
        return place == NONE ? 0 : weights[topics[2 * place + 1]];
    }

    String text(int term) {
        return texts.text(term);
    }

    /** The numbers of the topics that the term speaks for. */
    int[] topicsOf(int term) {
        int[] numbers = new int[starts[term + 1] - starts[term]];
        Arrays.setAll(numbers, i -> topic(starts[term] + i));
        return numbers;
    }

    private int placeOf(int term, int topic) {
        for (int place = starts[term]; place < starts[term + 1]; place++) {
            if (topic(place) == topic) {
                return place;
            }
        }
        return NONE;
    }
}

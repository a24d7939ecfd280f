package newsreel.topics;

/**
 * A word or phrase of the lexicon, and how strongly it speaks for which topics, those above the topics it was written
 * for included.
 *
 * @param text as the lexicon has it
 * @param topics numbers of topics
 * @param weights -5 to 5, by position in {@code topics}
 * @param gains the evidence that the weights stand for, by position in {@code topics}
 * @param trustWithoutCapitals how far an occurrence counts in text without capitals, 0 to 1: a name may there be an
 *     ordinary word
 */
record Term(String text, int[] topics, double[] weights, double[] gains, double trustWithoutCapitals) {

    /** The position of the topic among this term's topics; -1 when the term does not speak of it. */
    int positionOf(int topic) {
        for (int i = 0; i < topics.length; i++) {
            if (topics[i] == topic) {
                return i;
            }
        }
        return -1;
    }
}

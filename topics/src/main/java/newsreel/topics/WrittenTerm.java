package newsreel.topics;

import java.util.HashMap;
import java.util.Map;

/**
 * A term as lexicon files have it.
 *
 * @param text the words as first written
 * @param pattern what it matches
 * @param weights by the id of the topic that they were written for; grows as layers are read
 */
record WrittenTerm(String text, WordPattern pattern, Map<String, Double> weights) {

    static WrittenTerm of(String text, WordPattern pattern) {
        return new WrittenTerm(text, pattern, new HashMap<>(2));
    }
}

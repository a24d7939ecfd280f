package newsreel.enrich.topics;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A term as lexicon files have it.
 *
 * @param text the words
 * @param weights by the id of the topic that they were written for; grows as layers are read
 */
record WrittenTerm(String text, Map<String, Double> weights) {

    WrittenTerm(String text) {
        this(text, new LinkedHashMap<>());
    }
}

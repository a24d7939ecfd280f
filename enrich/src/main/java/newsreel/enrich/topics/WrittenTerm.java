package newsreel.enrich.topics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A term as lexicon files have it.
 *
 * @param text the words as first written
 * @param stems their stems
 * @param capitals the capitals that each word asks for
 * @param weights by the id of the topic that they were written for; grows as layers are read
 */
record WrittenTerm(String text, List<String> stems, byte[] capitals, Map<String, Double> weights) {

    static WrittenTerm of(String text, List<String> stems, byte[] capitals) {
        return new WrittenTerm(text, stems, capitals, new HashMap<>(2));
    }

    /** Whether it is one word with a capital. */
    boolean isName() {
        return capitals.length == 1 && capitals[0] != WordReader.NO_CAPITAL;
    }
}

package newsreel.topics;

/** What one line of a lexicon file says. */
sealed interface LexiconLine {

    /** Where the line stands, for messages. */
    Place at();

    /** The topic that the line speaks of. */
    String topic();

    /** {@code medtop:20000375 <tab> trade deficit <tab> 5}: the term speaks for the topic with that weight; 0 takes the term away. */
    record TermLine(String topic, String term, WordPattern pattern, double weight, Place at) implements LexiconLine {}

    /** {@code topic <tab> acme:semiconductors <tab> semiconductors <tab> medtop:20000225}: a topic, its name and, if any, its parent. */
    record TopicLine(String topic, String name, String parent, Place at) implements LexiconLine {}

    /** {@code replace <tab> medtop:20000375}: forget the terms that the topic had before this file's directory. */
    record ReplaceLine(String topic, Place at) implements LexiconLine {}

    /** A line of a file; lines count from 1. */
    record Place(String file, int line) {
        @Override
        public String toString() {
            return file + ":" + line;
        }
    }
}

package newsreel.topics;

import java.util.List;

/**
 * A topic as a list of what is known shows it.
 *
 * @param topic the topic
 * @param level 1 for a top-level topic
 * @param terms the terms written for it, those below it left out, heaviest first
 */
public record TopicListing(KnownTopic topic, int level, List<TermWeight> terms) {

    public TopicListing {
        terms = List.copyOf(terms);
    }

    /**
     * @param term as the lexicon has it
     * @param weight -5 to 5
     */
    public record TermWeight(String term, double weight) {}
}

package newsreel.topics;

import java.util.List;

/**
 * What an article says for a topic.
 *
 * @param topic the topic
 * @param score how likely it is right, 0 to 1
 * @param evidence the sum over its terms
 * @param given whether the article is tagged with it
 * @param terms heaviest first; those that speak against it last
 */
public record TopicExplanation(
        KnownTopic topic, double score, double evidence, boolean given, List<TermEvidence> terms) {

    public TopicExplanation {
        terms = List.copyOf(terms);
    }
}

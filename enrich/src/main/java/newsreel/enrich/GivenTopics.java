package newsreel.enrich;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsreel.article.Topic;
import newsreel.topics.MediaTopicNames;

/** Joins the topics that came with an article with those that were found in it. */
final class GivenTopics {
    private GivenTopics() {}

    /**
     * All of them, best first, given ones before found ones of the same score. A topic that was both given and found is
     * one entry: the provider's, whose judgement it is, with the words that we found for it.
     */
    static List<Topic> join(List<Topic> given, List<Topic> found) {
        Map<String, Topic> joined = new LinkedHashMap<>();
        given.forEach(topic -> joined.putIfAbsent(topic.id(), named(topic)));
        found.forEach(topic -> joined.merge(topic.id(), topic, GivenTopics::withEvidence));
        List<Topic> topics = new ArrayList<>(joined.values());
        topics.sort(Comparator.comparingDouble(Topic::score).reversed());
        return topics;
    }

    /** A code that came without a name stands for it; IPTC's own says more. */
    private static Topic named(Topic given) {
        return given.name().equals(given.id())
                ? new Topic(
                        given.id(),
                        MediaTopicNames.of(given.id()).orElse(given.id()),
                        given.score(),
                        given.evidence(),
                        given.source())
                : given;
    }

    /** The name is ours, where both know one: providers name topics in the language of their copy. */
    private static Topic withEvidence(Topic given, Topic found) {
        return new Topic(
                given.id(), found.name(), Math.max(given.score(), found.score()), found.evidence(), given.source());
    }
}

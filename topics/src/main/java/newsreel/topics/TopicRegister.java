package newsreel.topics;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsreel.topics.LexiconLine.Place;
import newsreel.topics.LexiconLine.TopicLine;

/** The topics that terms may be written for: IPTC's, and those that users declare or just use. Not thread-safe. */
final class TopicRegister {
    private final Map<String, KnownTopic> topics = new LinkedHashMap<>();
    private final List<String> problems;

    /** @param problems where what is wrong is noted */
    TopicRegister(Collection<KnownTopic> known, List<String> problems) {
        known.forEach(topic -> topics.put(topic.id(), topic));
        this.problems = problems;
    }

    Taxonomy taxonomy() {
        return new Taxonomy(topics.values());
    }

    void declare(List<TopicLine> lines) {
        lines.forEach(this::declare);
        lines.forEach(this::checkParent);
    }

    /** A vocabulary of the user's own needs no declaration; a code that looks like IPTC's but is not is a slip. */
    boolean isKnown(String topic, Place at) {
        if (topics.containsKey(topic)) {
            return true;
        }
        if (topic.startsWith(IptcTopics.PREFIX)) {
            problems.add(at + ": " + topic + " is no topic of IPTC Media Topics, nor declared");
            return false;
        }
        topics.put(topic, new KnownTopic(topic, nameOf(topic), null, ""));
        return true;
    }

    private void declare(TopicLine line) {
        KnownTopic before = topics.get(line.topic());
        String parent = line.parent() != null || before == null ? line.parent() : before.parent();
        String definition = before == null ? "" : before.definition();
        topics.put(line.topic(), new KnownTopic(line.topic(), line.name(), parent, definition));
    }

    private void checkParent(TopicLine line) {
        if (line.parent() != null && isKnown(line.parent(), line.at()) && standsUnderItself(line.topic())) {
            problems.add(line.at() + ": " + line.topic() + " would stand under itself");
        }
    }

    private boolean standsUnderItself(String topic) {
        KnownTopic above = topics.get(topics.get(topic).parent());
        for (int steps = 0; above != null && steps <= topics.size(); steps++) {
            if (above.id().equals(topic)) {
                return true;
            }
            above = topics.get(above.parent());
        }
        return false;
    }

    private static String nameOf(String topic) {
        return topic.substring(topic.indexOf(':') + 1).replace('-', ' ').replace('_', ' ');
    }
}

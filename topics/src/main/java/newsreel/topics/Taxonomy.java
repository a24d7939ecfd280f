package newsreel.topics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The topics that are known and which stands under which. Topics are numbered, so that scores fit in arrays. Immutable. */
final class Taxonomy {
    static final int NONE = -1;

    private final List<KnownTopic> topics;
    private final Map<String, Integer> indexes;
    private final int[] parents;
    private final int[] levels;
    private final int[] topOf;
    private final int[] tops;

    /** @throws IllegalArgumentException when a parent is not among the topics, or a topic stands under itself */
    Taxonomy(Collection<KnownTopic> known) {
        topics = List.copyOf(known);
        indexes = indexesOf(topics);
        parents = topics.stream().mapToInt(this::parentOf).toArray();
        levels = topics.stream().mapToInt(this::levelOf).toArray();
        topOf = IntStream.range(0, topics.size()).map(this::topAbove).toArray();
        tops = IntStream.range(0, topics.size()).filter(this::isTop).toArray();
    }

    List<KnownTopic> topics() {
        return topics;
    }

    int size() {
        return topics.size();
    }

    KnownTopic topic(int index) {
        return topics.get(index);
    }

    /** The topic's number, {@link #NONE} when it is not known. */
    int indexOf(String id) {
        return indexes.getOrDefault(id, NONE);
    }

    /** The topic above, {@link #NONE} above a top-level topic. */
    int parent(int topic) {
        return parents[topic];
    }

    /** 1 for a top-level topic. */
    int level(int topic) {
        return levels[topic];
    }

    /** The top-level topic that it is or stands under. */
    int top(int topic) {
        return topOf[topic];
    }

    /** The top-level topics, in their order; not to be changed. */
    int[] tops() {
        return tops;
    }

    /** Whether it is one of IPTC's. */
    boolean isIptc(int topic) {
        return topics.get(topic).id().startsWith(IptcTopics.PREFIX);
    }

    boolean isTop(int topic) {
        return parents[topic] == NONE;
    }

    /** Whether {@code topic} is {@code ancestor} or stands below it. */
    boolean isWithin(int topic, int ancestor) {
        for (int t = topic; t != NONE; t = parents[t]) {
            if (t == ancestor) {
                return true;
            }
        }
        return false;
    }

    /** The topic and all above it, narrowest first. */
    List<Integer> chain(int topic) {
        List<Integer> chain = new ArrayList<>();
        for (int t = topic; t != NONE; t = parents[t]) {
            chain.add(t);
        }
        return chain;
    }

    private static Map<String, Integer> indexesOf(List<KnownTopic> topics) {
        Map<String, Integer> indexes = new HashMap<>();
        for (KnownTopic topic : topics) {
            indexes.put(topic.id(), indexes.size());
        }
        return indexes;
    }

    private int parentOf(KnownTopic topic) {
        if (topic.parent() == null) {
            return NONE;
        }
        Integer parent = indexes.get(topic.parent());
        if (parent == null) {
            throw new IllegalArgumentException(topic.id() + " stands under " + topic.parent() + ", which is not known");
        }
        return parent;
    }

    private int topAbove(int topic) {
        int top = topic;
        while (parents[top] != NONE) {
            top = parents[top];
        }
        return top;
    }

    private int levelOf(KnownTopic topic) {
        int level = 1;
        for (int t = indexes.get(topic.id()); parents[t] != NONE; t = parents[t]) {
            if (++level > topics.size()) {
                throw new IllegalArgumentException(topic.id() + " stands under itself");
            }
        }
        return level;
    }
}

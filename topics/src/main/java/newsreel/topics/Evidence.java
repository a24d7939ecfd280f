package newsreel.topics;

import java.util.BitSet;

/** What the terms of an article say for each topic. Only the topics that any speaks of are ever looked at. Not thread-safe. */
final class Evidence {
    private double[] sums = {};
    private final BitSet topics = new BitSet();

    /** Forgets all, to begin with an article that topics of lower numbers than {@code size} are asked for. */
    void clear(int size) {
        if (size > sums.length) {
            sums = new double[size];
        }
        for (int topic = first(); topic >= 0; topic = after(topic)) {
            sums[topic] = 0;
        }
        topics.clear();
    }

    void add(int topic, double evidence) {
        topics.set(topic);
        sums[topic] += evidence;
    }

    /** The sum for the topic; 0 where nothing speaks of it. */
    double of(int topic) {
        return sums[topic];
    }

    /** The topic of lowest number that something speaks of; less than 0 where there is none. */
    int first() {
        return topics.nextSetBit(0);
    }

    /** The next topic that something speaks of; less than 0 after the last. */
    int after(int topic) {
        return topics.nextSetBit(topic + 1);
    }
}

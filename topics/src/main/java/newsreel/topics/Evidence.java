package newsreel.topics;

import java.util.Arrays;

/** What the terms of an article say for each topic. Only the topics that any speaks of are ever looked at. Not thread-safe. */
final class Evidence {
    private double[] sums = {};

    /** A bit for each topic, set where any speaks of it. */
    private long[] topics = {};

    /** Forgets all, to begin with an article that topics of lower numbers than {@code size} are asked for. */
    void clear(int size) {
        if (size > sums.length) {
            sums = new double[size];
            topics = new long[(size >> 6) + 1];
            return;
        }
        for (int topic = first(); topic >= 0; topic = after(topic)) {
            sums[topic] = 0;
        }
        Arrays.fill(topics, 0);
    }

    void add(int topic, double evidence) {
        topics[topic >> 6] |= 1L << topic;
        sums[topic] += evidence;
    }

    /** The sum for the topic; 0 where nothing speaks of it. */
    double of(int topic) {
        return sums[topic];
    }

    /** The topic of lowest number that something speaks of; less than 0 where there is none. */
    int first() {
        return after(-1);
    }

    /** The next topic that something speaks of; less than 0 after the last. */
    int after(int topic) {
        int from = topic + 1;
        int word = from >> 6;
        if (word >= topics.length) {
            return -1;
        }
        long left = topics[word] & -1L << from;
        while (left == 0 && ++word < topics.length) {
            left = topics[word];
        }
        return left == 0 ? -1 : (word << 6) + Long.numberOfTrailingZeros(left);
    }
}

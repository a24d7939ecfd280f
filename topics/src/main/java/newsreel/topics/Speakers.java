package newsreel.topics;

import java.util.Arrays;

/**
 * Which hits speak for each of a few topics, heaviest first. All topics are asked of a hit at once, rather than all hits for
 * each topic. For one article after the other; not thread-safe.
 */
final class Speakers {
    private static final int NOT_ASKED = -1;

    /** By topic, its place among those that are asked for. */
    private int[] places = {};

    private int[] topics = {};

    /** By place, how many hits speak for the topic. */
    private int[] counts = {};

    /** By place, so many as there are hits: the keys that those which speak for the topic are sorted by. */
    private long[] keys = {};

    private int hits;

    /** Finds those that speak for the topics, which are different ones. */
    void find(int[] asked, Scorer scorer, Hits all, Taxonomy taxonomy) {
        open(asked, all.size(), taxonomy.size());
        for (int hit = 0; hit < hits; hit++) {
            scorer.addTo(this, all, hit);
        }
        for (int place = 0; place < topics.length; place++) {
            Arrays.sort(keys, place * hits, place * hits + counts[place]);
        }
    }

    /** That a hit adds so much to the topic's evidence. */
    void add(int topic, int hit, double contribution) {
        int place = places[topic];
        float weight = (float) contribution;
        if (place != NOT_ASKED && weight > 0) {
            // The bits of positive floats sort as the floats do; of equals the hit that stands first comes first.
            keys[place * hits + counts[place]++] = (long) -Float.floatToIntBits(weight) << 32 | hit;
        }
    }

    /** How many speak for the topic at that place among those asked for. */
    int count(int place) {
        return counts[place];
    }

    /** One of them, by its rank from 0. */
    int hit(int place, int rank) {
        return (int) keys[place * hits + rank];
    }

    private void open(int[] asked, int ofHits, int ofTopics) {
        for (int topic : topics) {
            places[topic] = NOT_ASKED;
        }
        if (ofTopics > places.length) {
            places = new int[ofTopics];
            Arrays.fill(places, NOT_ASKED);
        }
        topics = asked;
        hits = ofHits;
        counts = new int[asked.length];
        if (asked.length * hits > keys.length) {
            keys = new long[asked.length * hits];
        }
        for (int place = 0; place < asked.length; place++) {
            places[asked[place]] = place;
        }
    }
}

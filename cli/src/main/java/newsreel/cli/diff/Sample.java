package newsreel.cli.diff;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import newsreel.article.Fingerprint;

/**
 * So many of what is there, chosen by id alone: the same ones every time, wherever they stand and in whatever order they come,
 * and most of them still when more has come. Not thread-safe.
 *
 * @param <T> what has the id
 */
final class Sample<T> {
    private final long most;
    private final BinaryOperator<T> later;
    private final TreeMap<Place, T> chosen = new TreeMap<>();

    /** Where an id stands in the order that chooses. */
    private record Place(long digest, String id) implements Comparable<Place> {
        private static final Comparator<Place> ORDER =
                Comparator.comparingLong(Place::digest).thenComparing(Place::id);

        static Place of(String id) {
            byte[] print = Fingerprint.of(id.getBytes(StandardCharsets.UTF_8), 0);
            return new Place(ByteBuffer.wrap(print).getLong(), id);
        }

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * @param most how many
     * @param later of two under one id, in the order in which they came, the one that holds
     */
    Sample(long most, BinaryOperator<T> later) {
        this.most = most;
        this.later = later;
    }

    void add(String id, T item) {
        Place place = Place.of(id);
        if (chosen.size() < most || place.compareTo(chosen.lastKey()) <= 0) {
            chosen.merge(place, item, later);
            if (chosen.size() > most) {
                chosen.pollLastEntry();
            }
        }
    }

    /** As if it had never come. */
    void remove(String id) {
        chosen.remove(Place.of(id));
    }

    boolean isEmpty() {
        return chosen.isEmpty();
    }

    Collection<T> items() {
        return chosen.values();
    }

    /** By id, in the order that chooses. */
    Map<String, T> byId() {
        Map<String, T> byId = new LinkedHashMap<>();
        chosen.forEach((place, item) -> byId.put(place.id(), item));
        return byId;
    }
}

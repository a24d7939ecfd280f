package newsreel.cli.diff;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

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

    /**
     * @param most how many
     * @param later of two under one id, in the order in which they came, the one that holds
     */
    Sample(long most, BinaryOperator<T> later) {
        this.most = most;
        this.later = later;
    }

    /** Whether it is among those that are chosen so far. */
    boolean add(String id, T item) {
        Place place = Place.of(id);
        if (chosen.size() >= most && place.compareTo(chosen.lastKey()) > 0) {
            return false;
        }
        chosen.merge(place, item, later);
        return chosen.size() <= most || !chosen.pollLastEntry().getKey().equals(place);
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

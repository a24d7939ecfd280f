package newsreel.copy.html;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What is known of elements' class and id attributes. They are those of a site's templates: the same come again on each of its
 * pages. Forgets everything when it is full. Thread-safe.
 */
final class NameMemo<T> {
    private static final int MOST = 10_000;
    private static final int LONGEST = 400;

    private final Map<String, T> known = new ConcurrentHashMap<>();
    private final Function<String, T> meaning;

    NameMemo(Function<String, T> meaning) {
        this.meaning = meaning;
    }

    T of(String names) {
        T found = known.get(names);
        if (found != null) {
            return found;
        }
        T made = meaning.apply(names);
        if (names.length() <= LONGEST) {
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(names, made);
        }
        return made;
    }
}

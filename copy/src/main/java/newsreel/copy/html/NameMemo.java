package newsreel.copy.html;

import java.util.function.Function;

/**
 * What is known of elements' class and id attributes. They are those of a site's templates: the same come again on each of its
 * pages. Each has two places, and loses the second to a newer one: however many sites there are, those that are read now are
 * known. Thread-safe.
 */
final class NameMemo<T> {
    private static final int PLACES = 1 << 16;
    private static final int LONGEST = 400;

    private final Entry<T>[] known;
    private final Function<String, T> meaning;

    /** Its fields are final, so that a thread which sees another's entry sees all of it. */
    private record Entry<T>(String names, T meaning) {}

    @SuppressWarnings({"unchecked", "rawtypes"})
    NameMemo(Function<String, T> meaning) {
        this.known = new Entry[PLACES];
        this.meaning = meaning;
    }

    T of(String names) {
        int place = placeOf(names);
        Entry<T> first = known[place];
        if (first != null && first.names().equals(names)) {
            return first.meaning();
        }
        Entry<T> second = known[place + 1];
        if (second != null && second.names().equals(names)) {
            return second.meaning();
        }
        T made = meaning.apply(names);
        if (names.length() <= LONGEST) {
            known[place + 1] = first;
            known[place] = new Entry<>(names, made);
        }
        return made;
    }

    /** The first of the two, which is even. */
    private static int placeOf(String names) {
        int hash = names.hashCode();
        return (hash ^ hash >>> 15) & PLACES - 2;
    }
}

package newsreel.copy.html;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The set of words of a short text, to tell how alike two texts are. */
record Words(Set<String> words) {

    static Words of(String text) {
        return new Words(Stream.of(PlainText.key(text).split(" "))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet()));
    }

    /** 0 when no word is shared, 1 when all are. */
    double likeness(Words other) {
        if (words.isEmpty() || other.words.isEmpty()) {
            return 0;
        }
        long shared = words.stream().filter(other.words::contains).count();
        return (double) shared / (words.size() + other.words.size() - shared);
    }
}

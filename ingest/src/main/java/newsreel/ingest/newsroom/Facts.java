package newsreel.ingest.newsroom;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Picks what several places of a document may tell. */
final class Facts {
    private Facts() {}

    /** The first that is there, of places in the order of their worth; null when none is. */
    @SafeVarargs
    static String first(Stream<String>... places) {
        for (Stream<String> place : places) {
            Optional<String> fact = place.filter(Objects::nonNull).findFirst();
            if (fact.isPresent()) {
                return fact.get();
            }
        }
        return null;
    }
}

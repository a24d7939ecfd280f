package newsreel.numbers.linking;

import java.util.Set;
import newsreel.numbers.reading.Mention;

/**
 * What indices move by, which a number counts and moves all the same: {@code the index rose 60 points}.
 *
 * @param units its nouns, in the singular
 */
public record Points(Set<String> units) {

    /** Whether the number counts some of it. */
    public boolean isCountedBy(Mention mention) {
        return mention.unit() != null && units.contains(mention.unit());
    }
}

package newsreel.enrich.language;

import java.util.List;
import java.util.Set;

/** Languages so near to each other that a text never gives the lie to who says that it is in one of them. Pure. */
final class Kin {
    private static final List<Set<String>> FAMILIES = List.of(
            Set.of("hr", "bs", "sr", "sh", "cnr"), //
            Set.of("nb", "no", "nn"),
            Set.of("id", "ms"));

    private Kin() {}

    /** Those so near to it that none gives it the lie, itself included. */
    static Set<String> of(String language) {
        return FAMILIES.stream()
                .filter(family -> family.contains(language))
                .findFirst()
                .orElse(Set.of(language));
    }
}

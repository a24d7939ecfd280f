package newsreel.cli.again;

import java.time.Instant;
import java.util.Set;

/**
 * Which articles are meant.
 *
 * @param since when they came at the earliest; null for all times
 * @param ids null for any
 */
record AgainSelection(Instant since, Set<String> ids) {

    boolean takes(String id) {
        return ids == null || ids.contains(id);
    }
}

package newsreel.copy.newsroom;

import java.util.Locale;
import java.util.Set;

/** Whether an item is there to be used. */
final class Standing {
    /** What the formats, and the systems that write them, call an item that is to be used no longer. */
    private static final Set<String> GONE = Set.of(
            "canceled", "cancelled", "withheld", "withdrawn", "killed", "kill", "recalled", "takedown", "elimination");

    private Standing() {}

    /** @param status {@code usable}, {@code stat:canceled}, the full URI of either; null, as others that are not known, for usable */
    static boolean isWithdrawn(String status) {
        return status != null
                && GONE.contains(status.replaceFirst(".*[:/]", "").strip().toLowerCase(Locale.ROOT));
    }
}

package newsreel.cli.letters;

import java.util.Locale;

/**
 * Which letters are meant.
 *
 * @param reason what the reason contains, whatever the case; null for any
 * @param from the first of a partition that is meant; null for all partitions
 * @param to the last of that partition that is meant; null for the end
 */
record Selection(String reason, Place from, Place to) {
    /** @throws IllegalArgumentException when the ends lie on two partitions, or the wrong way round */
    Selection {
        if (to != null && (from == null || from.partition() != to.partition() || from.offset() > to.offset())) {
            throw new IllegalArgumentException("--to " + to + " needs a --from before it on the same partition");
        }
    }

    /** Whether any of that partition are meant. */
    boolean mayTakeFrom(int partition) {
        return from == null || from.partition() == partition;
    }

    boolean takes(Letter letter) {
        return (reason == null || letter.reason().toLowerCase(Locale.ROOT).contains(reason.toLowerCase(Locale.ROOT)))
                && mayTakeFrom(letter.place().partition())
                && (from == null || letter.place().offset() >= from.offset())
                && (to == null || letter.place().offset() <= to.offset());
    }
}

package newsreel.cli.kafka;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * How long records are kept, and how many, by what they are. Whichever is over first deletes the oldest.
 *
 * @param kept for how long; for ever where it says nothing
 * @param most how many bytes each partition keeps; all where it says nothing
 */
public record Retention(Map<Held, Duration> kept, Map<Held, Long> most) {
    /** Nothing is deleted. */
    public static final Retention FOR_EVER = new Retention(Map.of(), Map.of());

    public Retention {
        kept = Map.copyOf(kept);
        most = Map.copyOf(most);
    }

    /** Empty for ever. */
    Optional<Duration> of(Held held) {
        return Optional.ofNullable(kept.get(held));
    }

    /** Empty for all. */
    Optional<Long> mostOf(Held held) {
        return Optional.ofNullable(most.get(held));
    }
}

package newsreel.cli.kafka;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * How long records are kept, by what they are.
 *
 * @param kept for ever where it says nothing
 */
public record Retention(Map<Held, Duration> kept) {
    /** Nothing is deleted. */
    public static final Retention FOR_EVER = new Retention(Map.of());

    public Retention {
        kept = Map.copyOf(kept);
    }

    /** Empty for ever. */
    Optional<Duration> of(Held held) {
        return Optional.ofNullable(kept.get(held));
    }
}

package newsreel.sink.segments;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When a group of segments is closed.
 *
 * @param records at so many records
 * @param bytes at so many bytes, before they are packed
 * @param idle when nothing came for so long
 * @param age when its first record came so long ago
 */
public record Rolling(long records, long bytes, Duration idle, Duration age) {
    /** The usual: 100,000 records, 128 MiB, a minute without news, ten minutes in all. */
    public static final Rolling STANDARD =
            new Rolling(100_000, 128L * 1024 * 1024, Duration.ofMinutes(1), Duration.ofMinutes(10));

    private static final long MOST_RECORDS = 1_000_000;
    private static final long MOST_BYTES = 1024L * 1024 * 1024;

    public Rolling {
        if (records < 1 || records > MOST_RECORDS) {
            throw new IllegalArgumentException("a segment holds 1 to " + MOST_RECORDS + " records, not " + records);
        }
        if (bytes < 1 || bytes > MOST_BYTES) {
            throw new IllegalArgumentException("a segment holds 1 to " + MOST_BYTES + " bytes, not " + bytes);
        }
        if (idle.isNegative() || idle.isZero() || age.isNegative() || age.isZero()) {
            throw new IllegalArgumentException("a segment is closed after some time, not after " + idle + " or " + age);
        }
    }

    /** Why the group is to be closed now; empty while it may grow. */
    Optional<String> due(Group group, Instant now) {
        if (group.records() >= records) {
            return Optional.of("records");
        }
        if (group.bytes() >= bytes) {
            return Optional.of("bytes");
        }
        if (!now.isBefore(group.latest().plus(idle))) {
            return Optional.of("idle");
        }
        return now.isBefore(group.opened().plus(age)) ? Optional.empty() : Optional.of("age");
    }
}

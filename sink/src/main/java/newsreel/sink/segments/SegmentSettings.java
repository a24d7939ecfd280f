package newsreel.sink.segments;

import java.util.Objects;

/**
 * How segments are made.
 *
 * @param rolling when a group is closed
 * @param compression how its files are packed
 */
public record SegmentSettings(Rolling rolling, Compression compression) {
    /** The usual rolling, not packed. */
    public static final SegmentSettings STANDARD = new SegmentSettings(Rolling.STANDARD, Compression.NONE);

    public SegmentSettings {
        Objects.requireNonNull(rolling, "rolling");
        Objects.requireNonNull(compression, "compression");
    }
}

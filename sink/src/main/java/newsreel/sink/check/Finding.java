package newsreel.sink.check;

/**
 * Something that is not as it must be.
 *
 * @param kind what kind of thing
 * @param place the file, or the partition
 * @param what what is wrong with it
 */
public record Finding(Kind kind, String place, String what) {

    /** What can be wrong. */
    public enum Kind {
        /** Offsets that are in no segment. */
        GAP,
        /** Offsets that are in two. */
        OVERLAP,
        /** An article that stands twice. */
        DUPLICATE,
        /** An older version where a later is known. */
        STALE,
        /** A file that should be there, and is not. */
        MISSING,
        /** A file that cannot be read, or does not hold what it should. */
        BROKEN,
        /** What a writer that is dead left behind; the next sink clears it away. */
        LEFTOVER
    }
}

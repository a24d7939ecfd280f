package newsreel.article;

/** How large records may be, in bytes. What is larger is refused by name; nothing is cut silently. */
public final class Limits {
    /** The largest raw record taken. */
    public static final int MAX_RAW_BYTES = 8 * 1024 * 1024;

    /** The largest enriched record written; an article that grows beyond it becomes a dead letter. */
    public static final int MAX_ENRICHED_BYTES = 16 * 1024 * 1024;

    /** Room for a record's key, headers and batch overhead beside its value. */
    public static final int ENVELOPE_BYTES = 64 * 1024;

    /** The largest key and headers taken, together: what is beside them in the envelope is Kafka's own. */
    public static final int MAX_KEY_AND_HEADERS_BYTES = ENVELOPE_BYTES / 2;

    /** The largest value that a dead letter carries; of a longer one, its beginning. */
    public static final int MAX_DEAD_LETTER_BYTES = MAX_RAW_BYTES + ENVELOPE_BYTES;

    private Limits() {}
}

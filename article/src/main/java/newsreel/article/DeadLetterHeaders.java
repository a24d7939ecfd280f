package newsreel.article;

/**
 * The headers of a record on {@code news.dead-letter}, all UTF-8 text. Its key and value are the original's, byte for
 * byte, and the original's own headers are kept beside these. What is too large to be carried, as a well compressed record
 * may be, is cut: {@link #CUT} says so, and the original stands where the other headers say.
 */
public final class DeadLetterHeaders {
    /** Why the record could not become an enriched article. */
    public static final String REASON = "newsreel.reason";

    /** The topic that the record came from. */
    public static final String TOPIC = "newsreel.topic";

    public static final String PARTITION = "newsreel.partition";
    public static final String OFFSET = "newsreel.offset";

    /** What was left out of a record that is too large: its length, or that its key and headers are gone. */
    public static final String CUT = "newsreel.cut";

    /**
     * On a record that {@code newsreel dead-letters --replay} has published once more, and on what becomes of it: the partition
     * and offset of the letter, {@code 2:17}.
     */
    public static final String REPLAY = "newsreel.replay";

    private DeadLetterHeaders() {}
}

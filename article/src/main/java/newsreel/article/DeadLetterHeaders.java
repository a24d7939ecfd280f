package newsreel.article;

/**
 * The headers of a record on {@code news.dead-letter}, all UTF-8 text. Its key and value are the original's, byte for
 * byte, and the original's own headers are kept beside these.
 */
public final class DeadLetterHeaders {
    /** Why the record could not become an enriched article. */
    public static final String REASON = "newsreel.reason";

    /** The topic that the record came from. */
    public static final String TOPIC = "newsreel.topic";

    public static final String PARTITION = "newsreel.partition";
    public static final String OFFSET = "newsreel.offset";

    private DeadLetterHeaders() {}
}

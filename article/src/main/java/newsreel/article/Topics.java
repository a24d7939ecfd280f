package newsreel.article;

/** Other names for {@link Limits}. */
public final class Topics {
    public static final int MAX_RAW_BYTES = Limits.MAX_RAW_BYTES;
    public static final int MAX_ENRICHED_BYTES = Limits.MAX_ENRICHED_BYTES;

    private Topics() {}
}

package newsreel.search.query;

/** A query that cannot be read. The message says where and why, and the nearest that can be read. */
public final class UnreadableQueryException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String reason;
    private final int position;
    private final String nearest;

    UnreadableQueryException(String reason, int position, String nearest) {
        super("the query cannot be read at character " + (position + 1) + ": " + reason
                + (nearest.isEmpty() ? "" : ". Nearest: " + nearest));
        this.reason = reason;
        this.position = position;
        this.nearest = nearest;
    }

    /** What is wrong there. */
    public String reason() {
        return reason;
    }

    /** Where, as an index into the text. */
    public int position() {
        return position;
    }

    /** The nearest query that can be read; empty when nothing is left of it. */
    public String nearest() {
        return nearest;
    }
}

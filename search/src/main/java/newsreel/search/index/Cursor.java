package newsreel.search.index;

import java.nio.ByteBuffer;
import java.util.Base64;

/**
 * A place in the order of articles, newest first: what comes after it stays after it, whatever arrives.
 *
 * @param order when the article was published; see {@link Block#order}
 * @param tie what orders articles of the same moment
 */
public record Cursor(long order, long tie) {
    private static final int BYTES = 2 * Long.BYTES;

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException when the text is none
     */
    public static Cursor parse(String text) {
        byte[] bytes = bytes(text);
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("\"" + text + "\" is no place in a list of articles");
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new Cursor(buffer.getLong(), buffer.getLong());
    }

    private static byte[] bytes(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    /** A short word of letters, digits, hyphens and underscores. */
    @Override
    public String toString() {
        byte[] bytes = ByteBuffer.allocate(BYTES).putLong(order).putLong(tie).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

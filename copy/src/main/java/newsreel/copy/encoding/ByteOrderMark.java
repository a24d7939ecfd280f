package newsreel.copy.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The mark that a text may begin with, which tells its encoding beyond doubt.
 *
 * @param length how many bytes it has
 * @param charset what the text after it is in
 */
public record ByteOrderMark(int length, Charset charset) {
    private static final ByteOrderMark UTF_8 = new ByteOrderMark(3, StandardCharsets.UTF_8);
    private static final ByteOrderMark UTF_16BE = new ByteOrderMark(2, StandardCharsets.UTF_16BE);
    private static final ByteOrderMark UTF_16LE = new ByteOrderMark(2, StandardCharsets.UTF_16LE);

    /** The mark that these bytes begin with; nothing when they begin with none. */
    public static Optional<ByteOrderMark> of(byte[] text) {
        if (startsWith(text, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(UTF_8);
        }
        if (startsWith(text, 0xFE, 0xFF)) {
            return Optional.of(UTF_16BE);
        }
        return startsWith(text, 0xFF, 0xFE) ? Optional.of(UTF_16LE) : Optional.empty();
    }

    static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}

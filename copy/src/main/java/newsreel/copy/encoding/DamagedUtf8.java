package newsreel.copy.encoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * Decodes text that should be UTF-8 and is not quite. Where most of its letters beyond ASCII are UTF-8, each byte that cannot
 * be is the letter that windows-1252 has for it; else all of it is windows-1252, in which two letters may pass for UTF-8 by
 * chance. One bad byte costs no other letter, and nothing becomes U+FFFD.
 */
final class DamagedUtf8 {
    private static final char REPLACEMENT = '\uFFFD';

    private DamagedUtf8() {}

    static String decode(byte[] bytes) {
        String text = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes)).toString();
        long bad = text.chars().filter(c -> c == REPLACEMENT).count();
        long good = text.chars().filter(c -> c > 0x7F).count() - bad;
        return good > bad ? mended(bytes) : windows1252(bytes);
    }

    private static String mended(byte[] bytes) {
        CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        for (CoderResult result = utf8.decode(in, out, true);
                result.isMalformed();
                result = utf8.decode(in, out, true)) {
            byte[] bad = new byte[result.length()];
            in.get(bad);
            out.put(windows1252(bad));
        }
        return out.flip().toString();
    }

    /** The five bytes that stand for nothing there are control characters, as in browsers. */
    private static String windows1252(byte[] bytes) {
        StringBuilder text = new StringBuilder(new String(bytes, Charsets.WINDOWS_1252));
        for (int i = 0; i < bytes.length; i++) {
            if (text.charAt(i) == REPLACEMENT) {
                text.setCharAt(i, (char) (bytes[i] & 0xFF));
            }
        }
        return text.toString();
    }
}

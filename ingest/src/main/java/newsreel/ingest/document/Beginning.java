package newsreel.ingest.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** The first bytes of a document: enough to tell what it is. Immutable. */
public final class Beginning {
    /** How many bytes are looked at. */
    public static final int BYTES = 8 * 1024;

    /** How many are, where a document opens with a long comment. */
    private static final int MOST_BYTES = 1024 * 1024;

    private static final int ENOUGH = 64;

    private final byte[] bytes;
    private final String text;

    private Beginning(byte[] bytes) {
        this.bytes = bytes;
        this.text = decode(bytes).strip();
    }

    /** The beginning of a document that is held whole. */
    public static Beginning of(byte[] document) {
        Beginning beginning = new Beginning(Arrays.copyOf(document, Math.min(document.length, BYTES)));
        return beginning.isAllComment()
                ? new Beginning(Arrays.copyOf(document, Math.min(document.length, MOST_BYTES)))
                : beginning;
    }

    /** Looks ahead without taking anything from the stream, which must support {@code mark}. */
    public static Beginning of(InputStream content) throws IOException {
        Beginning beginning = new Beginning(ahead(content, BYTES, ENOUGH));
        return beginning.isAllComment() ? new Beginning(ahead(content, MOST_BYTES, MOST_BYTES)) : beginning;
    }

    private static byte[] ahead(InputStream content, int most, int enough) throws IOException {
        content.mark(most);
        byte[] first = new byte[most];
        int length = Math.max(0, content.read(first, 0, most));
        // A pipe may be slow: what has come is enough, unless it is next to nothing.
        while (length < most && (length < enough || content.available() > 0)) {
            int n = content.read(first, length, most - length);
            if (n < 0) {
                break;
            }
            length += n;
        }
        content.reset();
        return Arrays.copyOf(first, length);
    }

    /** Whether nothing but a comment or two is seen of it, which tells nothing. */
    private boolean isAllComment() {
        return bytes.length >= BYTES && text.startsWith("<") && markup().isEmpty();
    }

    /** Whether the document begins with these bytes. */
    public boolean startsWith(int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether there is a zero byte among them, as in most that is not text. */
    public boolean hasZeroByte() {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether these bytes stand there. */
    public boolean hasAt(int offset, byte[] magic) {
        return bytes.length >= offset + magic.length
                && Arrays.equals(bytes, offset, offset + magic.length, magic, 0, magic.length);
    }

    /**
     * The beginning as text, without byte order mark and leading blanks; the last character may be cut in two. Good for
     * recognising mark-up, which is ASCII; letters beyond ASCII may come out wrong.
     */
    public String text() {
        return text;
    }

    /** The text from its first element or word on: past an XML declaration and past comments; in lower case. */
    public String markup() {
        String rest = text.toLowerCase(Locale.ROOT);
        while (rest.startsWith("<?") || rest.startsWith("<!--")) {
            int end = rest.startsWith("<?") ? after(rest, "?>") : after(rest, "-->");
            rest = rest.substring(end).stripLeading();
        }
        return rest;
    }

    private static int after(String text, String end) {
        int found = text.indexOf(end);
        return found < 0 ? text.length() : found + end.length();
    }

    private static String decode(byte[] bytes) {
        String text = new String(bytes, charset(bytes));
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Marked as UTF-16, or so by its first character, which is ASCII in all mark-up and JSON. */
    private static Charset charset(byte[] bytes) {
        if (bytes.length < 2) {
            return StandardCharsets.UTF_8;
        }
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        if (first == 0xFE && second == 0xFF || first == 0 && second != 0) {
            return StandardCharsets.UTF_16BE;
        }
        boolean littleEndian = first == 0xFF && second == 0xFE || first != 0 && second == 0;
        return littleEndian ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    }
}

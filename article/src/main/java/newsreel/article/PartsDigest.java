package newsreel.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * The SHA-256 of a list of texts. Each is preceded by its length in UTF-8, so that no two lists run together to the same
 * bytes. The copy of an article is encoded into room that the thread keeps: as an array of its own it would be the largest
 * thing that an article leaves behind. For one list after the other; not thread-safe.
 */
final class PartsDigest {
    /** What a thread keeps room for; the bytes of a longer text are made and dropped. */
    private static final int MOST_CHARS = 1 << 14;

    private static final int MOST_BYTES_OF_A_CHAR = 3;
    private static final int LENGTH_OF_NONE = -1;
    private static final ThreadLocal<PartsDigest> OF_THREAD = ThreadLocal.withInitial(PartsDigest::new);

    private final MessageDigest digest = ArticleIds.sha256();
    private final CharBuffer chars = CharBuffer.allocate(MOST_CHARS);
    private final ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES + MOST_BYTES_OF_A_CHAR * MOST_CHARS);

    /** Half of a surrogate pair becomes a question mark, as it does where a string is asked for its bytes. */
    private final CharsetEncoder encoder =
            StandardCharsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPLACE);

    private PartsDigest() {}

    /** That of this thread, for a list that begins. */
    static PartsDigest ofThread() {
        PartsDigest digest = OF_THREAD.get();
        digest.digest.reset();
        return digest;
    }

    /** @param part null is another part than the empty one */
    PartsDigest add(String part) {
        bytes.clear().position(Integer.BYTES);
        if (part != null && part.length() > MOST_CHARS) {
            addLong(part.getBytes(StandardCharsets.UTF_8));
        } else {
            int length = part == null ? LENGTH_OF_NONE : encode(part);
            digest.update(bytes.putInt(0, length).flip());
        }
        return this;
    }

    /** The hash of all parts. */
    byte[] end() {
        return digest.digest();
    }

    private int encode(String part) {
        part.getChars(0, part.length(), chars.array(), 0);
        encoder.reset().encode(chars.clear().limit(part.length()), bytes, true);
        return bytes.position() - Integer.BYTES;
    }

    private void addLong(byte[] part) {
        digest.update(bytes.putInt(0, part.length).flip());
        digest.update(part);
    }
}

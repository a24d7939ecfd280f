package newsreel.topology;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Fingerprints that were seen under one id, the latest last, each once; of more than {@value #MOST} the oldest are let go.
 * Each is cut to its first {@value #BYTES} bytes: among {@value #MOST}, the odds that a fresh one is taken for an old one
 * are one in 72 million billion. Immutable.
 */
final class Seen {
    /** A live page that changes every hour is remembered for ten days. */
    static final int MOST = 256;

    static final int BYTES = 8;
    static final Seen NOTHING = new Seen(new long[0]);

    private final long[] prints;

    private Seen(long[] prints) {
        this.prints = prints;
    }

    /** As many as {@code count}, from where the buffer stands. */
    static Seen read(ByteBuffer stored, int count) {
        long[] prints = new long[count];
        stored.asLongBuffer().get(prints);
        stored.position(stored.position() + count * BYTES);
        return new Seen(prints);
    }

    int size() {
        return prints.length;
    }

    boolean holds(byte[] fingerprint) {
        return indexOf(cut(fingerprint)) >= 0;
    }

    boolean endsWith(byte[] fingerprint) {
        return prints.length > 0 && prints[prints.length - 1] == cut(fingerprint);
    }

    /** With that one as the latest. */
    Seen with(byte[] fingerprint) {
        long print = cut(fingerprint);
        int at = indexOf(print);
        int gone = at >= 0 ? at : prints.length == MOST ? 0 : prints.length;
        long[] more = Arrays.copyOf(prints, gone == prints.length ? prints.length + 1 : prints.length);
        if (gone < prints.length) {
            System.arraycopy(prints, gone + 1, more, gone, prints.length - gone - 1);
        }
        more[more.length - 1] = print;
        return new Seen(more);
    }

    void write(ByteBuffer stored) {
        stored.asLongBuffer().put(prints);
        stored.position(stored.position() + prints.length * BYTES);
    }

    private int indexOf(long print) {
        for (int i = 0; i < prints.length; i++) {
            if (prints[i] == print) {
                return i;
            }
        }
        return -1;
    }

    private static long cut(byte[] fingerprint) {
        return ByteBuffer.wrap(fingerprint).getLong();
    }
}

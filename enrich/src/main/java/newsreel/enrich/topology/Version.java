package newsreel.enrich.topology;

import java.nio.ByteBuffer;
import java.util.Arrays;
import newsreel.article.Fingerprint;

/**
 * The latest version of an id, as the store holds it.
 *
 * @param number 0 for an id that was never seen
 * @param fingerprint of the content that the version was made of
 */
record Version(int number, byte[] fingerprint) {
    private static final Version NONE = new Version(0, new byte[0]);

    static Version fromBytes(byte[] stored) {
        if (stored == null) {
            return NONE;
        }
        return new Version(ByteBuffer.wrap(stored).getInt(), Arrays.copyOfRange(stored, Integer.BYTES, stored.length));
    }

    boolean isOf(byte[] otherFingerprint) {
        return Arrays.equals(fingerprint, otherFingerprint);
    }

    Version next(byte[] newFingerprint) {
        return new Version(number + 1, newFingerprint);
    }

    byte[] toBytes() {
        return ByteBuffer.allocate(Integer.BYTES + Fingerprint.BYTES)
                .putInt(number)
                .put(fingerprint)
                .array();
    }
}

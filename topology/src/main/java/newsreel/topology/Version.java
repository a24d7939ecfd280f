package newsreel.topology;

import java.nio.ByteBuffer;
import java.util.Arrays;
import newsreel.article.Fingerprint;

/**
 * The latest version of an id, as the store holds it.
 *
 * @param number 0 for an id that was never seen
 * @param raw fingerprint of the raw article that came last
 * @param enriched fingerprint of what a reader sees of the version
 */
record Version(int number, byte[] raw, byte[] enriched) {
    private static final Version NONE = new Version(0, new byte[0], new byte[0]);

    static Version fromBytes(byte[] stored) {
        if (stored == null) {
            return NONE;
        }
        int enriched = Integer.BYTES + Fingerprint.BYTES;
        return new Version(
                ByteBuffer.wrap(stored).getInt(),
                Arrays.copyOfRange(stored, Integer.BYTES, enriched),
                Arrays.copyOfRange(stored, enriched, enriched + Fingerprint.BYTES));
    }

    /** Whether the raw article is the one that came last. */
    boolean cameFrom(byte[] otherRaw) {
        return Arrays.equals(raw, otherRaw);
    }

    /** Whether what a reader sees is the same. */
    boolean readsLike(byte[] otherEnriched) {
        return Arrays.equals(enriched, otherEnriched);
    }

    /** This version, made again of another raw article. */
    Version madeOf(byte[] newRaw) {
        return new Version(number, newRaw, enriched);
    }

    Version next(byte[] newRaw, byte[] newEnriched) {
        return new Version(number + 1, newRaw, newEnriched);
    }

    byte[] toBytes() {
        return ByteBuffer.allocate(Integer.BYTES + 2 * Fingerprint.BYTES)
                .putInt(number)
                .put(raw)
                .put(enriched)
                .array();
    }
}

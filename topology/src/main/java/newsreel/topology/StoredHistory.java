package newsreel.topology;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.OptionalLong;
import newsreel.article.Fingerprint;

/**
 * A history as the version store holds it. The first byte says which form it has:
 *
 * <pre>
 *   0  version 4, raw fingerprint 16, enriched fingerprint 16     the latest version alone; read, no longer written
 *   1  form 1, version 4, hour 4, raw fingerprints' number 2, those 8 each, enriched fingerprints 8 each
 *   2  as 1, with the provider's revision 8 before the number of raw fingerprints
 *   3  as 1, with the second of first publication 8 there
 *   4  as 1, with both there, the revision first
 *   5 to 8  as 1 to 4, with the fingerprint of what was found in the latest version 8 after these
 * </pre>
 *
 * The form 0 has no byte of its own: its version number would have to pass 16 million to begin with anything but 0.
 */
final class StoredHistory {
    private static final byte LATEST_ALONE = 0;
    private static final byte PLAIN = 1;
    private static final byte WITH_REVISION = 2;
    private static final byte DATED = 3;
    private static final byte DATED_WITH_REVISION = 4;

    /** Is added to the form of a history that knows what was found. */
    private static final byte FOUND = 4;

    private static final int PLAIN_BYTES = 1 + 2 * Integer.BYTES + Short.BYTES;

    private StoredHistory() {}

    /**
     * @param stored null for an id that was never seen
     * @throws IllegalStateException when a later release wrote it
     */
    static History read(byte[] stored) {
        if (stored == null) {
            return History.NONE;
        }
        byte form = stored[0];
        if (form < LATEST_ALONE || form > DATED_WITH_REVISION + FOUND) {
            throw new IllegalStateException("the store " + EnrichmentTopology.VERSIONS + " holds form " + form
                    + ", which a later release wrote: run that one, or a later one still");
        }
        return form == LATEST_ALONE ? readLatestAlone(stored) : readForm(stored);
    }

    private static History readLatestAlone(byte[] stored) {
        int enriched = Integer.BYTES + Fingerprint.BYTES;
        return new History(
                ByteBuffer.wrap(stored).getInt(),
                0,
                OptionalLong.empty(),
                null,
                Seen.NOTHING.with(Arrays.copyOfRange(stored, Integer.BYTES, enriched)),
                Seen.NOTHING.with(Arrays.copyOfRange(stored, enriched, enriched + Fingerprint.BYTES)),
                OptionalLong.empty());
    }

    private static History readForm(byte[] stored) {
        ByteBuffer in = ByteBuffer.wrap(stored);
        byte whole = in.get();
        boolean found = whole > DATED_WITH_REVISION;
        int form = found ? whole - FOUND : whole;
        int number = in.getInt();
        int hour = in.getInt();
        boolean revised = form == WITH_REVISION || form == DATED_WITH_REVISION;
        OptionalLong revision = revised ? OptionalLong.of(in.getLong()) : OptionalLong.empty();
        Instant published = form >= DATED ? Instant.ofEpochSecond(in.getLong()) : null;
        OptionalLong finding = found ? OptionalLong.of(in.getLong()) : OptionalLong.empty();
        Seen raw = Seen.read(in, in.getShort());
        return new History(number, hour, revision, published, raw, Seen.read(in, in.remaining() / Seen.BYTES), finding);
    }

    static byte[] write(History history) {
        boolean revised = history.revision().isPresent();
        boolean dated = history.published() != null;
        int prints = history.raw().size() + history.enriched().size();
        boolean found = history.found().isPresent();
        int longs = (revised ? 1 : 0) + (dated ? 1 : 0) + (found ? 1 : 0);
        ByteBuffer out = ByteBuffer.allocate(PLAIN_BYTES + longs * Long.BYTES + prints * Seen.BYTES);
        out.put((byte) (form(revised, dated) + (found ? FOUND : 0)))
                .putInt(history.number())
                .putInt(history.hour());
        history.revision().ifPresent(out::putLong);
        if (dated) {
            out.putLong(history.published().getEpochSecond());
        }
        history.found().ifPresent(out::putLong);
        out.putShort((short) history.raw().size());
        history.raw().write(out);
        history.enriched().write(out);
        return out.array();
    }

    private static byte form(boolean revised, boolean dated) {
        if (dated) {
            return revised ? DATED_WITH_REVISION : DATED;
        }
        return revised ? WITH_REVISION : PLAIN;
    }

    /** When the id came, without reading the rest. */
    static int hour(byte[] stored) {
        return stored[0] == LATEST_ALONE ? 0 : ByteBuffer.wrap(stored).getInt(1 + Integer.BYTES);
    }
}

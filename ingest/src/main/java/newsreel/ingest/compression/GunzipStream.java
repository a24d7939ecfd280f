package newsreel.ingest.compression;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import newsreel.ingest.source.BrokenInputException;

/**
 * Inflates gzip data of any number of members, one after another, as web archives and log rotations have them. Says
 * where the data is cut off or corrupt, and refuses data that inflates beyond all measure. Not thread-safe.
 *
 * <p>The JDK's stream takes a pause of a pipe for the end of the data, and a broken second member too. The format is that
 * of RFC 1952.
 */
public final class GunzipStream extends InputStream {
    /** How many times larger than the compressed data the inflated may be; text hardly ever reaches 50, a bomb 1,000. */
    public static final int MAX_RATIO = 200;

    /** Up to here any ratio is taken: a small file that is all blanks does no harm. */
    static final long HARMLESS_BYTES = 32L * 1024 * 1024;

    private static final int DEFLATE = 8;
    private static final int WITH_HEADER_CHECKSUM = 2;
    private static final int WITH_EXTRA = 4;
    private static final int WITH_NAME = 8;
    private static final int WITH_COMMENT = 16;
    private static final int TIME_SYSTEM_AND_EFFORT_BYTES = 6;

    private final GzipBytes in;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private final byte[] one = new byte[1];
    private long inflated;
    private boolean anyMember;
    private boolean inMember;
    private BrokenInputException failure;

    /** @param compressed closed with this stream */
    public GunzipStream(InputStream compressed) {
        in = new GzipBytes(compressed);
    }

    /** Whether data that begins with these bytes is gzip. */
    public static boolean isGzip(int first, int second) {
        return first == 0x1F && second == 0x8B;
    }

    @Override
    public int read() throws IOException {
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    /** @throws BrokenInputException when the data is cut off, corrupt or a bomb; again whenever it is read on */
    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (failure != null) {
            throw failure;
        }
        try {
            return length == 0 ? 0 : readMembers(target, offset, length);
        } catch (BrokenInputException e) {
            failure = e;
            throw e;
        } catch (DataFormatException e) {
            failure = broken("is corrupt");
            throw failure;
        }
    }

    @Override
    public int available() throws IOException {
        return Math.min(1, in.available());
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }

    private int readMembers(byte[] target, int offset, int length) throws IOException, DataFormatException {
        while (inMember || beginMember()) {
            int n = inflate(target, offset, length);
            if (n > 0) {
                return n;
            }
            endMember();
        }
        return -1;
    }

    /** How much was inflated; 0 at the end of the member. */
    private int inflate(byte[] target, int offset, int length) throws IOException, DataFormatException {
        int n = inflater.inflate(target, offset, length);
        while (n == 0 && !inflater.finished()) {
            if (inflater.needsDictionary()) {
                throw broken("is corrupt");
            }
            in.feed(inflater);
            n = inflater.inflate(target, offset, length);
        }
        checksum.update(target, offset, n);
        inflated += n;
        refuseBomb();
        return n;
    }

    private void refuseBomb() throws BrokenInputException {
        if (inflated > HARMLESS_BYTES && inflated / MAX_RATIO > position()) {
            throw new BrokenInputException("it inflates to more than " + MAX_RATIO
                    + " times its size, the limit for gzip data; it was left at byte " + inflated);
        }
    }

    /** Reads the header of the next member; false at the end of the data. */
    private boolean beginMember() throws IOException {
        if (in.peek() < 0 || anyMember && isPadding()) {
            return false;
        }
        if (!isGzip(in.take(), in.take()) || in.take() != DEFLATE) {
            throw broken(anyMember ? "is followed by something else" : "is corrupt");
        }
        skipHeader(in.take());
        checksum.reset();
        anyMember = true;
        inMember = true;
        return true;
    }

    /** Tapes and block devices fill up with zeros. */
    private boolean isPadding() throws IOException {
        return in.peek() == 0;
    }

    private void skipHeader(int flags) throws IOException {
        in.skip(TIME_SYSTEM_AND_EFFORT_BYTES);
        if ((flags & WITH_EXTRA) != 0) {
            in.skip(in.take() | in.take() << Byte.SIZE);
        }
        if ((flags & WITH_NAME) != 0) {
            in.skipPastZero();
        }
        if ((flags & WITH_COMMENT) != 0) {
            in.skipPastZero();
        }
        in.skip((flags & WITH_HEADER_CHECKSUM) != 0 ? 2 : 0);
    }

    /** The checksum and the size, which the checksum makes superfluous. */
    private void endMember() throws IOException {
        in.takeBack(inflater);
        inMember = false;
        boolean fits = in.takeNumber() == checksum.getValue();
        in.takeNumber();
        if (!fits) {
            throw broken("does not fit its checksum");
        }
    }

    private long position() {
        return in.position() - inflater.getRemaining();
    }

    private BrokenInputException broken(String what) {
        return new BrokenInputException(
                "its gzip data " + what + ", at byte " + position() + " of the compressed file");
    }
}

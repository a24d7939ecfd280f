package newsreel.ingest.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import newsreel.ingest.BrokenInputException;

/**
 * Inflates gzip data of any number of members, one after another, as web archives and log rotations have them. Says
 * where the data is cut off or corrupt, and refuses data that inflates beyond all measure. Not thread-safe.
 *
 * <p>The JDK's stream takes a pause of a pipe for the end of the data, and a broken second member too.
 */
public final class GunzipStream extends InputStream {
    /** How many times larger than the compressed data the inflated may be; text hardly ever reaches 50, a bomb 1,000. */
    public static final int MAX_RATIO = 200;

    /** Up to here any ratio is taken: a small file that is all blanks does no harm. */
    static final long HARMLESS_BYTES = 32L * 1024 * 1024;

    private static final int BUFFER_BYTES = 64 * 1024;
    private static final int HEADER_CHECKSUM = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int DEFLATE = 8;

    private final Input in;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private final byte[] one = new byte[1];
    private long inflated;
    private boolean inMember;
    private boolean finished;
    private BrokenInputException failure;

    /** @param compressed closed with this stream */
    public GunzipStream(InputStream compressed) {
        in = new Input(compressed);
    }

    /** Whether data that begins with these bytes is gzip. */
    public static boolean isGzip(int first, int second) {
        return first == 0x1F && second == 0x8B;
    }

    @Override
    public int read() throws IOException {
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    /** @throws BrokenInputException when the data is cut off, corrupt or a bomb */
    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (failure != null) {
            throw failure;
        }
        if (length == 0) {
            return 0;
        }
        while (inMember || beginMember()) {
            int n = inflate(target, offset, length);
            if (n > 0) {
                return n;
            }
        }
        return -1;
    }

    @Override
    public int available() throws IOException {
        return finished ? 0 : in.buffered() > 0 ? 1 : in.available();
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }

    /** How much was inflated, or 0 when the member has ended. */
    private int inflate(byte[] target, int offset, int length) throws IOException {
        try {
            int n = inflater.inflate(target, offset, length);
            while (n == 0 && !inflater.finished()) {
                feed();
                n = inflater.inflate(target, offset, length);
            }
            checksum.update(target, offset, n);
            inflated += n;
            refuseBomb();
            if (n == 0) {
                endMember();
            }
            return n;
        } catch (DataFormatException e) {
            throw broken("is corrupt: " + e.getMessage());
        }
    }

    private void feed() throws IOException {
        if (inflater.needsDictionary()) {
            throw broken("is corrupt: it asks for a dictionary");
        }
        if (!in.fill()) {
            throw broken("is cut off");
        }
        inflater.setInput(in.buffer, in.next, in.end - in.next);
        in.next = in.end;
    }

    private void refuseBomb() throws BrokenInputException {
        long compressed = in.position() - inflater.getRemaining();
        if (inflated > HARMLESS_BYTES && inflated / MAX_RATIO > compressed) {
            throw failed("it inflates to more than " + MAX_RATIO
                    + " times its size, the limit for gzip data; it was left at byte " + inflated);
        }
    }

    /** Reads the header of the next member; false at the end of the data, and at what is padding. */
    private boolean beginMember() throws IOException {
        if (finished || !in.fill() || isPadding()) {
            finished = true;
            return false;
        }
        if (!isGzip(in.take(), in.take()) || in.take() != DEFLATE) {
            throw broken("is followed by something that is no gzip data");
        }
        int flags = in.take();
        in.skip(6);
        if ((flags & EXTRA) != 0) {
            in.skip(in.take() | in.take() << 8);
        }
        skipText(flags & NAME);
        skipText(flags & COMMENT);
        in.skip((flags & HEADER_CHECKSUM) != 0 ? 2 : 0);
        checksum.reset();
        inMember = true;
        return true;
    }

    /** Tapes and block devices fill up with zeros. */
    private boolean isPadding() {
        return inflated > 0 && in.buffer[in.next] == 0;
    }

    private void skipText(int flag) throws IOException {
        while (flag != 0 && in.take() != 0) {
            continue;
        }
    }

    private void endMember() throws IOException {
        in.next -= inflater.getRemaining();
        inflater.reset();
        long sum = 0;
        for (int i = 0; i < 4; i++) {
            sum |= (long) in.take() << 8 * i;
        }
        in.skip(4);
        inMember = false;
        if (sum != checksum.getValue()) {
            throw broken("is corrupt: its checksum does not fit");
        }
    }

    private BrokenInputException broken(String what) {
        long position = in.position() - inflater.getRemaining();
        return failed("its gzip data " + what + ", at byte " + position + " of the compressed file");
    }

    /** Whoever reads on after a failure meets it again. */
    private BrokenInputException failed(String message) {
        failure = new BrokenInputException(message);
        return failure;
    }

    /** The compressed bytes, buffered. */
    private final class Input extends FilterInputStream {
        private final byte[] buffer = new byte[BUFFER_BYTES];
        private int next;
        private int end;
        private long taken;

        Input(InputStream in) {
            super(in);
        }

        /** Where the next byte stands in the compressed data. */
        long position() {
            return taken - buffered();
        }

        int buffered() {
            return end - next;
        }

        /** Makes sure that there is a byte; false at the end. */
        boolean fill() throws IOException {
            if (next == end) {
                next = 0;
                end = Math.max(0, super.read(buffer, 0, buffer.length));
                taken += end;
            }
            return next < end;
        }

        int take() throws IOException {
            if (!fill()) {
                throw broken("is cut off");
            }
            return buffer[next++] & 0xFF;
        }

        void skip(int count) throws IOException {
            for (int i = 0; i < count; i++) {
                take();
            }
        }
    }
}

package newsreel.ingest.compression;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;
import newsreel.ingest.source.BrokenInputException;

/** The compressed bytes behind a {@link GunzipStream}, buffered, and where among them it stands. Not thread-safe. */
final class GzipBytes extends FilterInputStream {
    private static final int BUFFER_BYTES = 64 * 1024;

    private final byte[] buffer = new byte[BUFFER_BYTES];
    private int next;
    private int end;
    private long filled;

    GzipBytes(InputStream in) {
        super(in);
    }

    /** How many bytes were taken. */
    long position() {
        return filled - (end - next);
    }

    /** The next byte, which stays; -1 at the end. */
    int peek() throws IOException {
        if (next == end) {
            next = 0;
            end = Math.max(0, in.read(buffer, 0, buffer.length));
            filled += end;
        }
        return next < end ? buffer[next] & 0xFF : -1;
    }

    /** @throws BrokenInputException at the end */
    int take() throws IOException {
        int b = peek();
        if (b < 0) {
            throw new BrokenInputException(
                    "its gzip data is cut off, at byte " + position() + " of the compressed file");
        }
        next++;
        return b;
    }

    void skip(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            take();
        }
    }

    void skipPastZero() throws IOException {
        int b = take();
        while (b != 0) {
            b = take();
        }
    }

    /** Four bytes, the lowest first. */
    long takeNumber() throws IOException {
        long number = 0;
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            number |= (long) take() << shift;
        }
        return number;
    }

    /**
     * Gives the inflater all that is buffered.
     *
     * @throws BrokenInputException at the end
     */
    void feed(Inflater inflater) throws IOException {
        take();
        inflater.setInput(buffer, next - 1, end - next + 1);
        next = end;
    }

    /** Takes back what the inflater did not use of it. */
    void takeBack(Inflater inflater) {
        next -= inflater.getRemaining();
        inflater.reset();
    }

    @Override
    public int available() throws IOException {
        return end - next + in.available();
    }
}

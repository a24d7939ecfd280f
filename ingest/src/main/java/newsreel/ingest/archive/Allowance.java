package newsreel.ingest.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import newsreel.ingest.source.BrokenInputException;

/**
 * Lets only so many bytes pass while something is read that the reader keeps whole, a header for instance: a hostile one
 * must not fill the memory.
 */
final class Allowance extends FilterInputStream {
    private static final long UNLIMITED = Long.MAX_VALUE;

    private long left = UNLIMITED;
    private long limit;
    private String of;

    /** Something to be read under a limit. */
    @FunctionalInterface
    interface Reading<T> {
        T read() throws IOException;
    }

    Allowance(InputStream in) {
        super(in);
    }

    /** @param what is named in the message when it is longer than {@code limit} bytes */
    <T> T within(long bytes, String what, Reading<T> reading) throws IOException {
        limit = bytes;
        left = bytes;
        of = what;
        try {
            return reading.read();
        } finally {
            left = UNLIMITED;
        }
    }

    @Override
    public int read() throws IOException {
        int b = in.read();
        spend(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int n = in.read(target, offset, length);
        spend(n);
        return n;
    }

    private void spend(int bytes) throws BrokenInputException {
        if (left == UNLIMITED) {
            return;
        }
        left -= Math.max(0, bytes);
        if (left < 0) {
            throw new BrokenInputException(of + " has more than the limit of " + limit + " bytes");
        }
    }
}

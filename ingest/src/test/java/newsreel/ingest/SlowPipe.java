package newsreel.ingest;

import java.io.ByteArrayInputStream;

/** A stream that gives a few bytes at a time and never knows of more, as a pipe does whose other end is slow. */
public final class SlowPipe extends ByteArrayInputStream {
    private final int most;

    /** @param most how many bytes it gives at a time */
    public SlowPipe(byte[] bytes, int most) {
        super(bytes);
        this.most = most;
    }

    @Override
    public synchronized int read(byte[] target, int offset, int length) {
        return super.read(target, offset, Math.min(most, length));
    }

    @Override
    public synchronized int available() {
        return 0;
    }
}

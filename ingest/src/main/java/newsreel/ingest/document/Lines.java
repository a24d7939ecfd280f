package newsreel.ingest.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import newsreel.article.MalformedArticleException;
import newsreel.copy.SizeLimit;

/**
 * Reads a stream line by line without ever holding more than one line of limited length: a longer one is read past, and
 * asking for its bytes says so. Not thread-safe.
 */
public final class Lines {
    private static final int BUFFER_BYTES = 64 * 1024;

    private final InputStream in;
    private final SizeLimit limit;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private int position;
    private int end;
    private byte[] line = new byte[1024];
    private int held;
    private long length;
    private long number;

    /** @param limit the longest line taken */
    public Lines(InputStream in, SizeLimit limit) {
        this.in = in;
        this.limit = limit;
    }

    /** Moves to the next line; false at the end of the stream. */
    public boolean next() throws IOException {
        held = 0;
        length = 0;
        if (position == end && !fill()) {
            return false;
        }
        number++;
        do {
            int from = position;
            position = endOfLine();
            hold(from, position - from);
        } while (position == end && fill());
        if (position < end) {
            position++;
        }
        return true;
    }

    /** Where the line ends, or what was read of it. */
    private int endOfLine() {
        int at = position;
        while (at < end && buffer[at] != '\n') {
            at++;
        }
        return at;
    }

    private boolean fill() throws IOException {
        position = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }

    private void hold(int from, int bytes) {
        int kept = (int) Math.min(bytes, Math.max(0, limit.bytes() - length));
        if (held + kept > line.length) {
            line = Arrays.copyOf(line, Math.max(held + kept, 2 * line.length));
        }
        System.arraycopy(buffer, from, line, held, kept);
        held += kept;
        length += bytes;
    }

    /** Whether the next line is here, or may be read of it at once: nobody has to wait for whoever writes the stream. */
    public boolean isNextWaiting() throws IOException {
        return endOfLine() < end || in.available() > 0;
    }

    /** The current line's number, from 1. */
    public long number() {
        return number;
    }

    public boolean isBlank() {
        for (int at = 0; at < held; at++) {
            if (!Character.isWhitespace(line[at] & 0xFF)) {
                return false;
            }
        }
        return length <= limit.bytes();
    }

    /**
     * The current line without its end.
     *
     * @throws MalformedArticleException when the line is longer than the limit
     */
    public byte[] bytes() {
        limit.check("the line", length);
        return Arrays.copyOf(line, held);
    }
}

package newsreel.ingest.document;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private long length;
    private long number;

    /** @param limit the longest line taken */
    public Lines(InputStream in, SizeLimit limit) {
        this.in = new BufferedInputStream(in, BUFFER_BYTES);
        this.limit = limit;
    }

    /** Moves to the next line; false at the end of the stream. */
    public boolean next() throws IOException {
        line.reset();
        length = 0;
        int b = in.read();
        if (b < 0) {
            return false;
        }
        number++;
        while (b >= 0 && b != '\n') {
            if (++length <= limit.bytes()) {
                line.write(b);
            }
            b = in.read();
        }
        return true;
    }

    /** The current line's number, from 1. */
    public long number() {
        return number;
    }

    public boolean isBlank() {
        return length <= limit.bytes()
                && line.toString(StandardCharsets.ISO_8859_1).isBlank();
    }

    /**
     * The current line without its end.
     *
     * @throws MalformedArticleException when the line is longer than the limit
     */
    public byte[] bytes() {
        limit.check("the line", length);
        return line.toByteArray();
    }
}

package newsreel.ingest.table;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import newsreel.article.MalformedArticleException;
import newsreel.copy.SizeLimit;
import newsreel.copy.encoding.TextDecoder;

/**
 * Cuts a table into rows of fields, as RFC 4180 has them: a field in quotation marks may hold separators, ends of lines, and
 * quotation marks that are doubled. Never holds more than one row of limited length. Not thread-safe.
 */
final class TableRows {
    private static final int BUFFER_BYTES = 64 * 1024;
    private static final int END = -1;

    private final InputStream in;
    private final int separator;
    private final SizeLimit limit;
    private long length;
    private long number;
    private int ahead;

    TableRows(InputStream in, char separator, SizeLimit limit) throws IOException {
        this.in = new BufferedInputStream(in, BUFFER_BYTES);
        this.separator = separator;
        this.limit = limit;
        this.ahead = this.in.read();
    }

    /** The current row's number, from 1: the head is the first. */
    long number() {
        return number;
    }

    /**
     * The fields of the next row; null at the end.
     *
     * @throws MalformedArticleException when it is longer than the limit, or no text; the row after it can be read all the same
     */
    List<byte[]> next() throws IOException {
        while (ahead == '\n' || ahead == '\r') {
            ahead = in.read();
        }
        if (ahead == END) {
            return null;
        }
        number++;
        length = 0;
        List<byte[]> fields = new ArrayList<>();
        do {
            fields.add(field());
        } while (passSeparator());
        return fields;
    }

    /** The fields of the row after the line that comes next, which is no row; null when there is none. */
    List<byte[]> afterLine() throws IOException {
        while (ahead != '\n' && ahead != '\r' && ahead != END) {
            ahead = in.read();
        }
        return next();
    }

    /** @throws MalformedArticleException when the current row is longer than the limit */
    void checkLength() {
        limit.check("the row", length);
    }

    static String text(byte[] field) {
        return TextDecoder.decode(field);
    }

    private boolean passSeparator() throws IOException {
        if (ahead != separator) {
            return false;
        }
        ahead = in.read();
        return true;
    }

    private byte[] field() throws IOException {
        ByteArrayOutputStream field = new ByteArrayOutputStream();
        boolean quoted = ahead == '"';
        if (quoted) {
            ahead = in.read();
        }
        while (ahead != END && (quoted || ahead != separator && ahead != '\n' && ahead != '\r')) {
            if (quoted && ahead == '"') {
                ahead = in.read();
                quoted = ahead == '"';
                if (!quoted) {
                    continue;
                }
            }
            if (++length <= limit.bytes()) {
                field.write(ahead);
            }
            ahead = in.read();
        }
        return field.toByteArray();
    }
}

package newsreel.ingest.json;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import newsreel.article.MalformedArticleException;
import newsreel.copy.SizeLimit;
import newsreel.ingest.source.BrokenInputException;

/**
 * Cuts a stream of JSON into its values: the elements of arrays, and objects that follow one another, on one line or
 * many. Looks at nothing but quotes and brackets and never holds more than one value of limited length: a longer one is
 * read past, and a value that is wrong inside spoils no other. Not thread-safe.
 */
final class JsonValues {
    private static final int BUFFER_BYTES = 64 * 1024;
    private static final int END = -1;

    private final InputStream in;
    private final SizeLimit limit;
    private final ByteArrayOutputStream value = new ByteArrayOutputStream();
    private long length;
    private long number;
    private boolean inArray;
    private int ahead;

    /** @param limit the longest value taken */
    JsonValues(InputStream in, SizeLimit limit) throws IOException {
        this.in = new BufferedInputStream(in, BUFFER_BYTES);
        this.limit = limit;
        this.ahead = this.in.read();
        passMark();
    }

    /**
     * Moves to the next value; false at the end.
     *
     * @throws BrokenInputException when the stream ends within an array
     */
    boolean next() throws IOException {
        value.reset();
        length = 0;
        passBetween();
        if (ahead == END) {
            if (inArray) {
                throw new BrokenInputException("the JSON is cut off: its array has no end after article " + number);
            }
            return false;
        }
        number++;
        takeValue();
        return true;
    }

    /** The current value's number, from 1. */
    long number() {
        return number;
    }

    /**
     * The current value.
     *
     * @throws MalformedArticleException when it is longer than the limit
     */
    byte[] bytes() {
        limit.check("the JSON object", length);
        return value.toByteArray();
    }

    /** To the next value: past blanks, commas, record separators, and the brackets of arrays of articles. */
    private void passBetween() throws IOException {
        while (ahead != END) {
            if (ahead == '[' && !inArray) {
                inArray = true;
            } else if (ahead == ']' && inArray) {
                inArray = false;
            } else if (!isBetween(ahead)) {
                return;
            }
            ahead = in.read();
        }
    }

    private void takeValue() throws IOException {
        if (ahead == '{' || ahead == '[') {
            takeNested();
        } else if (ahead == '"') {
            takeString();
        } else {
            takeWord();
        }
    }

    private void takeNested() throws IOException {
        long depth = 0;
        do {
            if (ahead == '"') {
                takeString();
                continue;
            }
            depth += ahead == '{' || ahead == '[' ? 1 : ahead == '}' || ahead == ']' ? -1 : 0;
            take();
        } while (depth > 0 && ahead != END);
    }

    private void takeString() throws IOException {
        take();
        while (ahead != '"' && ahead != END) {
            if (ahead == '\\') {
                take();
            }
            take();
        }
        take();
    }

    /** A number, a word or rubbish: up to where a value can begin again. */
    private void takeWord() throws IOException {
        do {
            take();
        } while (ahead != END && !isBetween(ahead) && "{[]\"".indexOf(ahead) < 0);
    }

    private void take() throws IOException {
        if (ahead != END) {
            if (++length <= limit.bytes()) {
                value.write(ahead);
            }
            ahead = in.read();
        }
    }

    private static boolean isBetween(int b) {
        return b == ',' || b == ' ' || b == '\n' || b == '\r' || b == '\t' || b == 0x1E;
    }

    /** A byte order mark says nothing in UTF-8. */
    private void passMark() throws IOException {
        if (ahead == 0xEF) {
            in.skipNBytes(2);
            ahead = in.read();
        }
    }
}

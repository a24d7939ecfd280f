package newsreel.ingest.mail;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import newsreel.article.MalformedArticleException;
import newsreel.copy.SizeLimit;

/**
 * Cuts a mailbox (mbox, RFC 4155) into its messages. A message begins at a line {@code From ...} that has an empty line
 * before it and a header after it: a sentence of a message that somebody forgot to quote parts nothing. The mark of a quoted
 * line ({@code >From}) is taken off. Never holds more than one message of limited length. Not thread-safe.
 */
final class Mailbox {
    /** What the line between messages begins with. */
    static final String MARK = "From ";

    private static final Pattern QUOTED = Pattern.compile(">+From .*", Pattern.DOTALL);
    private static final Pattern HEADER = Pattern.compile("[!-9;-~]{1,80}:.*", Pattern.DOTALL);
    private static final int LOOKED_AT = 100;

    private final InputStream in;
    private final SizeLimit limit;
    private final ByteArrayOutputStream message = new ByteArrayOutputStream();
    private long length;
    private long number;

    /** The line that was read last, with its end; empty at the end of the mailbox. */
    private byte[] ahead = {};

    /** @param limit the longest message taken */
    Mailbox(InputStream in, SizeLimit limit) throws IOException {
        this.in = new BufferedInputStream(in);
        this.limit = limit;
        do {
            ahead = line();
        } while (ahead.length > 0 && !text(ahead).startsWith(MARK));
        ahead = line();
    }

    /** Moves to the next message; false at the end. */
    boolean next() throws IOException {
        message.reset();
        length = 0;
        if (ahead.length == 0) {
            return false;
        }
        number++;
        boolean afterBlank = false;
        while (ahead.length > 0) {
            byte[] line = ahead;
            ahead = line();
            if (afterBlank
                    && text(line).startsWith(MARK)
                    && HEADER.matcher(text(ahead)).matches()) {
                return true;
            }
            take(line);
            afterBlank = text(line).isBlank();
        }
        return true;
    }

    /** The current message's number, from 1. */
    long number() {
        return number;
    }

    /**
     * The current message.
     *
     * @throws MalformedArticleException when it is longer than the limit
     */
    byte[] bytes() {
        limit.check("the message", length);
        return message.toByteArray();
    }

    private void take(byte[] line) {
        int from = QUOTED.matcher(text(line)).matches() ? 1 : 0;
        length += line.length - from;
        if (length <= limit.bytes()) {
            message.write(line, from, line.length - from);
        }
    }

    /** The next line with its end; of one longer than a message may be, what no message takes is left out. */
    private byte[] line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b >= 0; b = in.read()) {
            if (line.size() <= limit.bytes()) {
                line.write(b);
            }
            if (b == '\n') {
                break;
            }
        }
        return line.toByteArray();
    }

    /** How the line begins. */
    private static String text(byte[] line) {
        return new String(line, 0, Math.min(line.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
    }
}

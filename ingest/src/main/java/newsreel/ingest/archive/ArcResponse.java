package newsreel.ingest.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.netpreserve.jwarc.HttpResponse;

/**
 * The answer of a server as an ARC record holds it, which knows its length by itself: servers of its time often gave none, or
 * a wrong one, and the parser needs one.
 */
final class ArcResponse {
    private static final Pattern LENGTH = Pattern.compile("(?im)^Content-Length:.*\\R");
    private static final Pattern CHUNKED = Pattern.compile("(?im)^Transfer-Encoding:\\s*chunked");

    private ArcResponse() {}

    /** @throws IOException when it is no HTTP */
    static HttpResponse parse(byte[] record) throws IOException {
        int body = bodyStart(record);
        String head = new String(record, 0, body, StandardCharsets.ISO_8859_1).stripTrailing();
        String length = CHUNKED.matcher(head).find() ? "" : "Content-Length: " + (record.length - body) + "\r\n";
        String whole = LENGTH.matcher(head + "\r\n").replaceAll("") + length + "\r\n";
        return HttpResponse.parse(Channels.newChannel(new SequenceInputStream(
                new ByteArrayInputStream(whole.getBytes(StandardCharsets.ISO_8859_1)),
                new ByteArrayInputStream(record, body, record.length - body))));
    }

    /** Behind the first empty line. */
    private static int bodyStart(byte[] record) {
        for (int i = 1; i < record.length; i++) {
            boolean crlf = i > 2 && record[i - 1] == '\r' && record[i - 2] == '\n';
            if (record[i] == '\n' && (record[i - 1] == '\n' || crlf)) {
                return i + 1;
            }
        }
        return record.length;
    }
}

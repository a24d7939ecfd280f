package newsreel.topology;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Record;

/**
 * An enriched article as the store of those that are held has it:
 *
 * <pre>
 *   form 1, time 8, key, headers' number 4, each one's name and value, the JSON up to the end
 * </pre>
 *
 * Key, names and values have their length in 4 bytes before them, -1 for a value that is null.
 */
final class HeldArticle {
    private static final byte FORM = 1;
    private static final int NULL = -1;

    private HeldArticle() {}

    static byte[] write(Record<byte[], byte[]> article) {
        Header[] headers = article.headers().toArray();
        ByteBuffer out = ByteBuffer.allocate(size(article, headers));
        out.put(FORM).putLong(article.timestamp());
        put(out, article.key());
        out.putInt(headers.length);
        for (Header header : headers) {
            put(out, name(header));
            put(out, header.value());
        }
        return out.put(article.value()).array();
    }

    private static int size(Record<byte[], byte[]> article, Header[] headers) {
        int bytes = 1 + Long.BYTES + size(article.key()) + Integer.BYTES + article.value().length;
        for (Header header : headers) {
            bytes += size(name(header)) + size(header.value());
        }
        return bytes;
    }

    private static int size(byte[] part) {
        return Integer.BYTES + (part == null ? 0 : part.length);
    }

    private static byte[] name(Header header) {
        return header.key().getBytes(StandardCharsets.UTF_8);
    }

    private static void put(ByteBuffer out, byte[] part) {
        out.putInt(part == null ? NULL : part.length);
        if (part != null) {
            out.put(part);
        }
    }

    /** @throws IllegalStateException when a later release wrote it */
    static Record<byte[], byte[]> read(byte[] stored) {
        ByteBuffer in = ByteBuffer.wrap(stored);
        byte form = in.get();
        if (form != FORM) {
            throw new IllegalStateException("the store " + EnrichmentTopology.EMBARGOED + " holds form " + form
                    + ", which a later release wrote: run that one, or a later one still");
        }
        long time = in.getLong();
        byte[] key = take(in);
        Headers headers = new RecordHeaders();
        for (int left = in.getInt(); left > 0; left--) {
            headers.add(new String(take(in), StandardCharsets.UTF_8), take(in));
        }
        return new Record<>(key, take(in, in.remaining()), time, headers);
    }

    private static byte[] take(ByteBuffer in) {
        int length = in.getInt();
        return length == NULL ? null : take(in, length);
    }

    private static byte[] take(ByteBuffer in, int length) {
        byte[] part = new byte[length];
        in.get(part);
        return part;
    }
}

package newsreel.topology;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import newsreel.article.DeadLetterHeaders;
import newsreel.article.Limits;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Record;

/**
 * What a record carries beside its value, and how a record is made to fit the dead-letter topic. Kafka limits records as
 * they are compressed, so that one may come in that cannot go out again; and one that the producer refuses ends the
 * topology, again and again.
 */
final class Envelope {
    private Envelope() {}

    /** The size of key and headers. */
    static long bytes(Record<byte[], byte[]> record) {
        long bytes = record.key() == null ? 0 : record.key().length;
        for (Header header : record.headers()) {
            bytes += header.key().getBytes(StandardCharsets.UTF_8).length;
            bytes += header.value() == null ? 0 : header.value().length;
        }
        return bytes;
    }

    /** The record itself where it can be carried, else what can be carried of it, with a header that says so. */
    static Record<byte[], byte[]> carried(Record<byte[], byte[]> original) {
        Record<byte[], byte[]> light = withinEnvelope(original);
        byte[] value = light.value();
        if (value == null || value.length <= Limits.MAX_DEAD_LETTER_BYTES) {
            return light;
        }
        return light.withValue(Arrays.copyOf(value, Limits.MAX_DEAD_LETTER_BYTES))
                .withHeaders(cut(light.headers(), "the value has " + value.length + " bytes"));
    }

    private static Record<byte[], byte[]> withinEnvelope(Record<byte[], byte[]> original) {
        long bytes = bytes(original);
        return bytes <= Limits.MAX_KEY_AND_HEADERS_BYTES
                ? original
                : original.withKey((byte[]) null)
                        .withHeaders(cut(new RecordHeaders(), "the key and headers have " + bytes + " bytes"));
    }

    private static Headers cut(Headers headers, String what) {
        return new RecordHeaders(headers).add(DeadLetterHeaders.CUT, what.getBytes(StandardCharsets.UTF_8));
    }
}

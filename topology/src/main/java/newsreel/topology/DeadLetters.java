package newsreel.topology;

import java.nio.charset.StandardCharsets;
import newsreel.article.DeadLetterHeaders;
import newsreel.article.count.Count;
import newsreel.article.count.Counters;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends records that cannot become enriched articles to the dead-letter topic, with the reason and their origin. */
final class DeadLetters {
    private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);
    private static final int LONGEST_REASON = 1000;

    private DeadLetters() {}

    static void send(
            ProcessorContext<Object, Object> context,
            Record<byte[], byte[]> original,
            String reason,
            Counters counters) {
        Record<byte[], byte[]> letter = Envelope.carried(original);
        Headers headers = new RecordHeaders(letter.headers());
        put(headers, DeadLetterHeaders.REASON, shortened(reason));
        context.recordMetadata().ifPresent(origin -> putOrigin(headers, origin));
        LOG.warn(
                "dead letter from {}: {}",
                context.recordMetadata().map(DeadLetters::place).orElse("?"),
                shortened(reason));
        context.forward(letter.withHeaders(headers), EnrichmentTopology.TO_DEAD_LETTER);
        counters.increment(Count.DEAD_LETTER);
    }

    /** Failures may quote the whole article. */
    private static String shortened(String reason) {
        return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON - 1) + "…";
    }

    private static void putOrigin(Headers headers, RecordMetadata origin) {
        put(headers, DeadLetterHeaders.TOPIC, origin.topic());
        put(headers, DeadLetterHeaders.PARTITION, Integer.toString(origin.partition()));
        put(headers, DeadLetterHeaders.OFFSET, Long.toString(origin.offset()));
    }

    private static void put(Headers headers, String name, String value) {
        headers.remove(name);
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static String place(RecordMetadata origin) {
        return origin.topic() + "-" + origin.partition() + " at offset " + origin.offset();
    }
}

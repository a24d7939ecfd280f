package newsreel.cli.letters;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import newsreel.article.DeadLetterHeaders;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** A record of the dead-letter topic. */
record Letter(ConsumerRecord<byte[], byte[]> record) {

    /** Where it lies, as a person names it: {@code 2:17} is offset 17 of partition 2. */
    Place place() {
        return new Place(record.partition(), record.offset());
    }

    Instant when() {
        return Instant.ofEpochMilli(record.timestamp());
    }

    /** Why it is none, in words. */
    String reason() {
        return header(DeadLetterHeaders.REASON).orElse("(no reason given)");
    }

    /** The reason without what differs from record to record: what is alike is counted together. */
    String kind() {
        return reason().replaceAll("\"[^\"]*\"", "\"…\"").replaceAll("\\d+", "N");
    }

    /** Where the record came from. */
    String origin() {
        return header(DeadLetterHeaders.TOPIC).orElse("?") + "-"
                + header(DeadLetterHeaders.PARTITION).orElse("?") + " at offset "
                + header(DeadLetterHeaders.OFFSET).orElse("?");
    }

    /** Whether it is only the beginning of a record that was too large. */
    boolean isCut() {
        return header(DeadLetterHeaders.CUT).isPresent();
    }

    private Optional<String> header(String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null
                ? Optional.empty()
                : Optional.of(new String(header.value(), StandardCharsets.UTF_8));
    }
}

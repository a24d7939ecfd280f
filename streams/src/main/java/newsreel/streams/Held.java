package newsreel.streams;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.ApiException;

/** A record that is to be sent, and who is told what became of it. */
final class Held {
    private final ProducerRecord<byte[], byte[]> record;
    private final Callback callback;
    private final CompletableFuture<RecordMetadata> outcome = new CompletableFuture<>();

    /** @param callback null where nobody asks */
    Held(ProducerRecord<byte[], byte[]> record, Callback callback) {
        this.record = record;
        this.callback = callback;
    }

    Future<RecordMetadata> outcome() {
        return outcome;
    }

    int bytes() {
        return length(record.key()) + length(record.value());
    }

    private static int length(byte[] part) {
        return part == null ? 0 : part.length;
    }

    /**
     * Sends it. What a producer throws at once, as one that another has fenced does, is told as what it finds later is: Kafka
     * Streams asks for that before it commits.
     */
    void sendBy(Producer<byte[], byte[]> producer) {
        try {
            producer.send(record, this::tell);
        } catch (KafkaException e) {
            fail(e.getCause() instanceof ApiException cause ? cause : e);
        }
    }

    void fail(Exception failure) {
        tell(null, failure);
    }

    private void tell(RecordMetadata metadata, Exception failure) {
        if (callback != null) {
            callback.onCompletion(metadata, failure);
        }
        if (failure == null) {
            outcome.complete(metadata);
        } else {
            outcome.completeExceptionally(failure);
        }
    }
}

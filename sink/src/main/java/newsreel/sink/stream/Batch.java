package newsreel.sink.stream;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;

/**
 * What one poll gave.
 *
 * @param arrivals the records, in order within each partition
 * @param next by partition, the offset that the next poll goes on from: beyond the last record, and beyond what is no
 *     record, as the marks that end a transaction
 */
public record Batch(List<Arrival> arrivals, Map<TopicPartition, Long> next) {
    public Batch {
        arrivals = List.copyOf(arrivals);
        next = Map.copyOf(next);
    }

    static Batch of(ConsumerRecords<byte[], byte[]> polled) {
        List<Arrival> arrivals = new ArrayList<>(polled.count());
        polled.forEach(arrived -> arrivals.add(Arrival.of(arrived)));
        Map<TopicPartition, Long> next = new HashMap<>();
        polled.nextOffsets().forEach((partition, offset) -> next.put(partition, offset.offset()));
        return new Batch(arrivals, next);
    }

    /** Whether the poll neither gave a record nor went on. */
    public boolean isEmpty() {
        return arrivals.isEmpty() && next.isEmpty();
    }
}

package newsreel.streams;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.processor.TimestampExtractor;

/**
 * The time of a record: its own, or that of the records before it where it has none. Kafka Streams' own extractors stop the
 * topology at a record without time, and again at each restart.
 */
public final class ArrivalTime implements TimestampExtractor {

    @Override
    public long extract(ConsumerRecord<Object, Object> record, long partitionTime) {
        return Math.max(0, record.timestamp() >= 0 ? record.timestamp() : partitionTime);
    }
}

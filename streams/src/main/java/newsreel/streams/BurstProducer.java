package newsreel.streams;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.errors.TransactionAbortedException;
import org.apache.kafka.common.metrics.KafkaMetric;

/**
 * Hands records on in bursts. A producer packs a record on the thread that sends it, and the tables of gzip drive out of the
 * nearest caches what the next article is read with; and gzip's own are gone when it is its turn again. Many records together
 * pay for that once.
 *
 * <p>What is held goes on before a transaction ends and whenever the producer is flushed, in its order, so that nothing is
 * promised of it that would not hold without. Of a transaction that is aborted it is dropped. Used by the one thread whose
 * transactions these are; metrics may be asked for by any.
 */
final class BurstProducer implements Producer<byte[], byte[]> {
    private final Producer<byte[], byte[]> producer;
    private final int most;
    private final List<Held> held = new ArrayList<>();
    private long bytes;

    /** @param most how many bytes are held: those of keys and values */
    BurstProducer(Producer<byte[], byte[]> producer, int most) {
        this.producer = producer;
        this.most = most;
    }

    @Override
    public Future<RecordMetadata> send(ProducerRecord<byte[], byte[]> sent) {
        return send(sent, null);
    }

    @Override
    public Future<RecordMetadata> send(ProducerRecord<byte[], byte[]> sent, Callback callback) {
        Held one = new Held(sent, callback);
        held.add(one);
        bytes += one.bytes();
        if (bytes >= most) {
            handOn();
        }
        return one.outcome();
    }

    private void handOn() {
        List<Held> burst = List.copyOf(held);
        forget();
        burst.forEach(one -> one.sendBy(producer));
    }

    private void forget() {
        held.clear();
        bytes = 0;
    }

    @Override
    public void flush() {
        handOn();
        producer.flush();
    }

    @Override
    public void initTransactions() {
        producer.initTransactions();
    }

    @Override
    public void beginTransaction() {
        producer.beginTransaction();
    }

    @Override
    public void sendOffsetsToTransaction(
            Map<TopicPartition, OffsetAndMetadata> offsets, ConsumerGroupMetadata consumerGroup) {
        handOn();
        producer.sendOffsetsToTransaction(offsets, consumerGroup);
    }

    @Override
    public void commitTransaction() {
        handOn();
        producer.commitTransaction();
    }

    @Override
    public void abortTransaction() {
        List<Held> dropped = List.copyOf(held);
        forget();
        dropped.forEach(one -> one.fail(new TransactionAbortedException()));
        producer.abortTransaction();
    }

    @Override
    public void close() {
        handOn();
        producer.close();
    }

    @Override
    public void close(Duration timeout) {
        handOn();
        producer.close(timeout);
    }

    @Override
    public void registerMetricForSubscription(KafkaMetric metric) {
        producer.registerMetricForSubscription(metric);
    }

    @Override
    public void unregisterMetricFromSubscription(KafkaMetric metric) {
        producer.unregisterMetricFromSubscription(metric);
    }

    @Override
    public List<PartitionInfo> partitionsFor(String topic) {
        return producer.partitionsFor(topic);
    }

    @Override
    public Map<MetricName, ? extends Metric> metrics() {
        return producer.metrics();
    }

    @Override
    public Uuid clientInstanceId(Duration timeout) {
        return producer.clientInstanceId(timeout);
    }
}

package newsreel.sink;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsreel.article.ArticleJson;
import newsreel.article.EnrichedArticle;
import newsreel.article.Limits;
import newsreel.article.MalformedArticleException;
import newsreel.article.TopicNames;
import newsreel.article.count.Counters;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Files the enriched stream as JSON. Offsets are committed only after every file of the batch stands on the disk; a
 * batch that comes again after a crash writes the same files again. {@link #run} belongs to one thread; {@link #stop}
 * and {@link #stopWhenCaughtUp} may be called by any.
 */
public final class JsonSink implements AutoCloseable {
    /** The consumer group of a pipeline that has the cluster to itself; see {@link TopicNames#own}. */
    public static final String GROUP_ID = "newsreel-sink";

    private static final Logger LOG = LoggerFactory.getLogger(JsonSink.class);
    private static final Duration POLL = Duration.ofMillis(200);

    /** Near the end each empty poll is a wait for nothing. */
    private static final Duration LAST_POLLS = Duration.ofMillis(20);

    private final Consumer<byte[], byte[]> consumer;
    private final String topic;
    private final ArticleFiles files;
    private final SinkListener listener;
    private volatile boolean stopping;
    private volatile boolean finishing;

    JsonSink(Consumer<byte[], byte[]> consumer, String topic, Path directory, SinkListener listener) {
        this.consumer = consumer;
        this.topic = topic;
        this.files = new ArticleFiles(directory);
        this.listener = listener;
    }

    /**
     * @param client Kafka client properties, {@code bootstrap.servers} among them
     * @param topics the topics of the pipeline
     * @param group the consumer group: sinks that share it share the partitions
     * @param counters is told where each record ended
     */
    public static JsonSink of(
            Map<String, Object> client,
            TopicNames topics,
            String group,
            Path directory,
            SinkListener listener,
            Counters counters) {
        Map<String, Object> properties = new HashMap<>(client);
        properties.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        properties.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        properties.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, Limits.MAX_ENRICHED_BYTES);
        return new JsonSink(
                new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer()),
                topics.enriched(),
                directory,
                new CountingListener(listener, counters));
    }

    /** Files articles until stopped. */
    public void run() throws IOException {
        consumer.subscribe(List.of(topic));
        try {
            while (!stopping) {
                ConsumerRecords<byte[], byte[]> batch = consumer.poll(finishing ? LAST_POLLS : POLL);
                fileAll(batch);
                if (finishing && batch.isEmpty() && isCaughtUp()) {
                    return;
                }
            }
        } catch (WakeupException e) {
            if (!stopping) {
                throw e;
            }
        }
    }

    /** Makes {@link #run} return after the batch at hand. */
    public void stop() {
        stopping = true;
        consumer.wakeup();
    }

    /** Makes {@link #run} return when it has filed all that is on the topic. */
    public void stopWhenCaughtUp() {
        finishing = true;
    }

    @Override
    public void close() {
        consumer.close();
    }

    private void fileAll(ConsumerRecords<byte[], byte[]> batch) throws IOException {
        for (ConsumerRecord<byte[], byte[]> record : batch) {
            file(record);
        }
        if (!batch.isEmpty()) {
            commit();
        }
    }

    /** Partitions that went to another sink meanwhile are filed there once more, as the same files. */
    private void commit() {
        try {
            consumer.commitSync();
        } catch (CommitFailedException | RebalanceInProgressException moved) {
            LOG.info("offsets not committed: {}", moved.getMessage());
        }
    }

    private void file(ConsumerRecord<byte[], byte[]> record) throws IOException {
        try {
            EnrichedArticle article = read(record);
            listener.filed(article, files.file(article, Instant.ofEpochMilli(record.timestamp())));
        } catch (MalformedArticleException e) {
            String name = record.topic() + "-" + record.partition() + "-" + record.offset();
            byte[] bytes = record.value() == null ? new byte[0] : record.value();
            listener.setAside(name + ": " + e.getMessage(), files.setAside(name, bytes));
        }
    }

    private static EnrichedArticle read(ConsumerRecord<byte[], byte[]> record) {
        if (record.value() == null) {
            throw new MalformedArticleException("the record has no value");
        }
        return ArticleJson.readEnriched(record.value());
    }

    private boolean isCaughtUp() {
        Set<TopicPartition> assigned = consumer.assignment();
        return !assigned.isEmpty()
                && consumer.endOffsets(assigned).entrySet().stream()
                        .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }
}

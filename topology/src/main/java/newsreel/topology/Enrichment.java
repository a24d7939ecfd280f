package newsreel.topology;

import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import newsreel.article.Topics;
import newsreel.enrich.Enricher;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;

/** The running enrichment: one Kafka Streams instance. All topics must exist before it starts. Thread-safe. */
public final class Enrichment implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final KafkaStreams streams;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    private Enrichment(KafkaStreams streams) {
        this.streams = streams;
    }

    /**
     * Starts it; records flow as soon as the group has its partitions.
     *
     * @throws IllegalStateException when it cannot start: another process uses the state directory, for instance
     */
    public static Enrichment start(EnrichmentSettings settings, Enricher enricher, Tally tally) {
        KafkaStreams streams = streams(settings, EnrichmentTopology.of(enricher, settings.partitions(), tally));
        Enrichment enrichment = new Enrichment(streams);
        streams.setUncaughtExceptionHandler(enrichment::fail);
        streams.setStateListener((now, before) -> enrichment.moved(now));
        streams.start();
        return enrichment;
    }

    private static KafkaStreams streams(EnrichmentSettings settings, Topology topology) {
        try {
            return new KafkaStreams(topology, properties(settings));
        } catch (KafkaException e) {
            throw new IllegalStateException(
                    "cannot start the enrichment: " + rootCause(e).getMessage(), e);
        }
    }

    private static Throwable rootCause(Throwable e) {
        return e.getCause() == null ? e : rootCause(e.getCause());
    }

    /** Waits until it is stopped by {@link #close} or by a failure; the failure, or null. */
    public Throwable await() throws InterruptedException {
        stopped.await();
        return failure.get();
    }

    /** What stopped it, or null while it runs well. */
    public Throwable failure() {
        return failure.get();
    }

    @Override
    public void close() {
        streams.close(PATIENCE);
        stopped.countDown();
    }

    private StreamThreadExceptionResponse fail(Throwable e) {
        failure.compareAndSet(null, e);
        return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
    }

    private void moved(KafkaStreams.State now) {
        if (now == KafkaStreams.State.ERROR || now == KafkaStreams.State.NOT_RUNNING) {
            stopped.countDown();
        }
    }

    static Properties properties(EnrichmentSettings settings) {
        Properties properties = new Properties();
        properties.putAll(settings.client());
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, settings.applicationId());
        properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        properties.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, settings.threads());
        properties.put(StreamsConfig.STATE_DIR_CONFIG, settings.stateDirectory().toString());
        properties.put(StreamsConfig.consumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG), "earliest");
        properties.put(
                StreamsConfig.consumerPrefix(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG), Topics.MAX_RAW_BYTES);
        properties.put(
                StreamsConfig.producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG), 2 * Topics.MAX_ENRICHED_BYTES);
        properties.put(StreamsConfig.producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG), "lz4");
        properties.put(CommonClientConfigs.METRICS_RECORDING_LEVEL_CONFIG, "INFO");
        return properties;
    }
}

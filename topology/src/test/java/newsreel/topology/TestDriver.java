package newsreel.topology;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import newsreel.article.TopicNames;
import newsreel.article.count.Counters;
import newsreel.enrich.Enricher;
import newsreel.streams.Retention;
import newsreel.streams.StreamsProperties;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;

/** The topology over one partition, without a broker. */
final class TestDriver {
    static final TopicNames TOPICS = TopicNames.standard();

    private TestDriver() {}

    /** Where no article is held back. */
    static TopologyTestDriver of(Enricher enricher, Retention retention, Counters counters, Path state) {
        return new TopologyTestDriver(
                EnrichmentTopology.of(enricher, TOPICS, 1, retention, false, counters), properties(state));
    }

    /** Where embargoes are kept, and the clock shows that. */
    static TopologyTestDriver holding(Enricher enricher, Counters counters, Path state, Instant clock) {
        return new TopologyTestDriver(
                EnrichmentTopology.of(enricher, TOPICS, 1, Retention.FOR_EVER, true, counters),
                properties(state),
                clock);
    }

    /** Where raw records are put. */
    static TestInputTopic<byte[], byte[]> raw(TopologyTestDriver driver) {
        return driver.createInputTopic(TOPICS.raw(), new ByteArraySerializer(), new ByteArraySerializer());
    }

    static TestOutputTopic<byte[], byte[]> enriched(TopologyTestDriver driver) {
        return output(driver, TOPICS.enriched());
    }

    static TestOutputTopic<byte[], byte[]> deadLetters(TopologyTestDriver driver) {
        return output(driver, TOPICS.deadLetter());
    }

    private static TestOutputTopic<byte[], byte[]> output(TopologyTestDriver driver, String topic) {
        return driver.createOutputTopic(topic, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /** With at-least-once: with exactly-once, the driver of Kafka 4.3.1 loses dead letters of deserialization. */
    private static Properties properties(Path state) {
        Properties properties =
                StreamsProperties.of(EnrichmentSettings.of(Map.of("bootstrap.servers", "unused:1"), TOPICS, 1, state)
                        .streams());
        properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.AT_LEAST_ONCE);
        return properties;
    }
}

package newsreel.topology;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import newsreel.article.TopicNames;
import newsreel.article.count.Counters;
import newsreel.enrich.Enricher;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TopologyTestDriver;

/** The topology over one partition, without a broker. */
final class TestDriver {
    static final TopicNames TOPICS = TopicNames.standard();

    private TestDriver() {}

    /** With at-least-once: with exactly-once, the driver of Kafka 4.3.1 loses dead letters of deserialization. */
    static TopologyTestDriver of(Enricher enricher, Retention retention, Counters counters, Path state) {
        Properties properties =
                StreamsProperties.of(EnrichmentSettings.of(Map.of("bootstrap.servers", "unused:1"), TOPICS, 1, state));
        properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.AT_LEAST_ONCE);
        return new TopologyTestDriver(EnrichmentTopology.of(enricher, TOPICS, 1, retention, counters), properties);
    }
}

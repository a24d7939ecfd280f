package newsreel.trends;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import newsreel.article.ArticleJson;
import newsreel.article.EnrichedArticle;
import newsreel.article.TopicNames;
import newsreel.article.Trend;
import newsreel.article.WindowLength;
import newsreel.article.count.Tally;
import newsreel.streams.Codec;
import newsreel.streams.Retention;
import newsreel.streams.StreamsProperties;
import newsreel.streams.StreamsSettings;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.streams.AutoOffsetReset;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;

/** The topology over one partition, without a broker, and what its topic of trends tells. */
final class TrendDriver implements AutoCloseable {
    /** When the records come, unless a test says otherwise. */
    static final Instant NOW = Instant.parse("2026-04-07T12:00:00Z");

    /** Trade stands below economy. */
    static final Taxonomy TAXONOMY = topic -> topic.id().equals("t:trade")
            ? List.of(new TopicLabel("t:trade", "trade"), new TopicLabel("t:economy", "economy"))
            : List.of(topic);

    private static final TopicNames TOPICS = TopicNames.standard();

    private final TopologyTestDriver driver;
    private final TestInputTopic<byte[], byte[]> enriched;
    private final TestOutputTopic<String, byte[]> trends;
    private final Map<String, Trend> told = new HashMap<>();
    final Tally tally = new Tally();

    private TrendDriver(Duration forgetAfter, Path state) {
        driver = new TopologyTestDriver(
                TrendTopology.of(TOPICS, TAXONOMY, Retention.of(forgetAfter), AutoOffsetReset.earliest(), tally),
                properties(state),
                NOW);
        enriched = driver.createInputTopic(TOPICS.enriched(), new ByteArraySerializer(), new ByteArraySerializer());
        trends = driver.createOutputTopic(TOPICS.trends(), new StringDeserializer(), new ByteArrayDeserializer());
    }

    /** Where windows are remembered for ever. */
    static TrendDriver of(Path state) {
        return new TrendDriver(null, state);
    }

    static TrendDriver forgetting(Duration after, Path state) {
        return new TrendDriver(after, state);
    }

    /** With at-least-once, as a driver takes other records through than a broker under exactly-once. */
    private static Properties properties(Path state) {
        Properties properties = StreamsProperties.of(new StreamsSettings(
                Map.of("bootstrap.servers", "unused:1"), "trends", 1, state, -1, 0, Codec.GZIP, true));
        properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.AT_LEAST_ONCE);
        return properties;
    }

    void send(EnrichedArticle article) {
        send(article, NOW);
    }

    void send(EnrichedArticle article, Instant arrival) {
        send(article.id(), ArticleJson.write(article), arrival);
    }

    void send(String id, byte[] value, Instant arrival) {
        enriched.pipeInput(id.getBytes(UTF_8), value, arrival);
    }

    /** Has all told that is still to be told, and takes it in; the number of records that it took. */
    int tell() {
        int records = 0;
        int before;
        do {
            before = records;
            driver.advanceWallClockTime(CountProcessor.BETWEEN_TELLINGS);
            while (!trends.isEmpty()) {
                var record = trends.readKeyValue();
                take(record.key, record.value);
                records++;
            }
        } while (records > before);
        return records;
    }

    private void take(String key, byte[] value) {
        if (value == null) {
            told.remove(key);
            return;
        }
        Trend trend = ArticleJson.readTrend(value);
        if (!trend.key().equals(key)) {
            throw new AssertionError(key + " has " + trend);
        }
        told.put(key, trend);
    }

    /** The latest record of each key. */
    Map<String, Trend> told() {
        tell();
        return told;
    }

    /** What the latest record says of that window; null where there is none. */
    Trend told(String topic, WindowLength length, String start) {
        return told().get(Trend.key(length, Instant.parse(start), topic));
    }

    int count(String topic, WindowLength length, String start) {
        Trend trend = told(topic, length, start);
        return trend == null ? -1 : trend.count();
    }

    @Override
    public void close() {
        driver.close();
    }
}

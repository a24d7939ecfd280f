package newsreel.trends;

import java.util.Map;
import newsreel.article.Limits;
import newsreel.article.TopicNames;
import newsreel.article.count.Counters;
import newsreel.streams.ArrivalTime;
import newsreel.streams.Retention;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.AutoOffsetReset;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * The topology from enriched articles to trends.
 *
 * <pre>
 *   news.enriched ──▶ articles ──▶ topic-moves ──▶ count ──▶ news.trends
 *     (by id)      (by id: where              (by topic: how
 *                   each is counted)           many there are)
 * </pre>
 *
 * Articles are keyed by id, and what is counted by topic: so what a version moves goes, under its topic, over a topic of
 * Kafka Streams' own, where all that concerns one topic meets in one partition.
 */
public final class TrendTopology {
    /** The state store that says where each article is counted; its changelog carries the same name. */
    public static final String ARTICLES = "counted-articles";

    /** The state store of the counts; its changelog carries the same name. */
    public static final String COUNTS = "topic-counts";

    /** The internal topic between the two. */
    static final String MOVES = "topic-moves";

    /** What an article says of its topics is no longer than the article; those above them are known to the taxonomy. */
    private static final int LARGEST_MEMBERSHIP_BYTES = Limits.MAX_ENRICHED_BYTES + Limits.ENVELOPE_BYTES;

    private static final Serde<byte[]> BYTES = Serdes.ByteArray();

    private TrendTopology() {}

    /**
     * @param topics the topics it reads and writes
     * @param taxonomy which topics stand above which
     * @param retention how long windows are remembered
     * @param reset where it begins without a position on the enriched topic
     * @param counters is told where each record ended
     */
    static Topology of(
            TopicNames topics, Taxonomy taxonomy, Retention retention, AutoOffsetReset reset, Counters counters) {
        StreamsBuilder builder = new StreamsBuilder();
        builder.addStateStore(articles()).addStateStore(counts());
        builder.stream(
                        topics.enriched(),
                        Consumed.with(BYTES, BYTES)
                                .withName("from-enriched")
                                .withTimestampExtractor(new ArrivalTime())
                                .withOffsetResetPolicy(reset))
                .process(() -> new ArticleProcessor(taxonomy, retention, counters), Named.as("articles"), ARTICLES)
                .repartition(Repartitioned.with(BYTES, BYTES).withName(MOVES))
                .process(() -> new CountProcessor(retention), Named.as("count"), COUNTS)
                .to(topics.trends(), Produced.with(BYTES, BYTES).withName("to-trends"));
        return builder.build();
    }

    private static StoreBuilder<KeyValueStore<String, byte[]>> articles() {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(ARTICLES), Serdes.String(), BYTES)
                .withLoggingEnabled(
                        Map.of(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(LARGEST_MEMBERSHIP_BYTES)));
    }

    private static StoreBuilder<KeyValueStore<Bytes, byte[]>> counts() {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(COUNTS), Serdes.Bytes(), BYTES);
    }
}

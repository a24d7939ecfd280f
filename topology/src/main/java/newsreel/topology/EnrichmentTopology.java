package newsreel.topology;

import java.util.Map;
import newsreel.article.Limits;
import newsreel.article.TopicNames;
import newsreel.article.count.Counters;
import newsreel.enrich.Enricher;
import newsreel.streams.ArrivalTime;
import newsreel.streams.Retention;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.AutoOffsetReset;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * The topology from raw to enriched articles.
 *
 * <pre>
 *   news.raw ─────────▶ read ──────────────▶ enrich ──▶ news.enriched
 *                        │ └──▶ news.raw-rekeyed ▲ │
 *                        │            └──────────┘ │      (records off their id's partition take the detour)
 *                        └──▶ news.dead-letter ◀───┘
 * </pre>
 *
 * Keys and values stay bytes until a processor reads them, so that a record that does not parse is a case like any
 * other. The store {@value #VERSIONS} holds each id's latest version and the fingerprints of what was seen under it,
 * the store {@value #EMBARGOED} the articles that are kept back until their embargo ends.
 */
public final class EnrichmentTopology {
    /** The state store of versions; its changelog carries the same name. */
    public static final String VERSIONS = "article-versions";

    /** The state store of articles under an embargo; its changelog carries the same name. */
    public static final String EMBARGOED = "embargoed-articles";

    static final String READ = "read";
    static final String READ_REKEYED = "read-rekeyed";
    static final String ENRICH = "enrich";
    static final String TO_REKEYED = "to-rekeyed";
    static final String TO_ENRICHED = "to-enriched";
    static final String TO_DEAD_LETTER = "to-dead-letter";

    /** An enriched article, and its key and headers with the length of each. */
    private static final int LARGEST_HELD_BYTES = Limits.MAX_ENRICHED_BYTES + 16 * Limits.ENVELOPE_BYTES;

    private static final String FROM_RAW = "from-raw";
    private static final String FROM_REKEYED = "from-rekeyed";

    /** Where it begins without a position is a matter of the settings. */
    private static final AutoOffsetReset AS_THE_CONSUMER_IS_SET = null;

    private EnrichmentTopology() {}

    /**
     * @param enricher the enrichment
     * @param topics the topics it reads and writes
     * @param partitions how many partitions those of raw articles have
     * @param retention how long ids are remembered
     * @param holding whether what is under an embargo is kept back until that ends
     * @param counters is told where each record ended
     */
    static Topology of(
            Enricher enricher,
            TopicNames topics,
            int partitions,
            Retention retention,
            boolean holding,
            Counters counters) {
        Topology topology = new Topology();
        ByteArrayDeserializer in = new ByteArrayDeserializer();
        ByteArraySerializer out = new ByteArraySerializer();
        return topology.addSource(AS_THE_CONSUMER_IS_SET, FROM_RAW, new ArrivalTime(), in, in, topics.raw())
                .addSource(AS_THE_CONSUMER_IS_SET, FROM_REKEYED, new ArrivalTime(), in, in, topics.rekeyed())
                .addProcessor(READ, () -> ReadProcessor.rekeying(enricher, partitions, counters), FROM_RAW)
                .addProcessor(READ_REKEYED, () -> ReadProcessor.ofRekeyed(enricher, counters), FROM_REKEYED)
                .addProcessor(
                        ENRICH, () -> new EnrichProcessor(enricher, retention, holding, counters), READ, READ_REKEYED)
                .addStateStore(versions(), ENRICH)
                .addStateStore(embargoed(), ENRICH)
                .addSink(TO_REKEYED, topics.rekeyed(), out, out, READ)
                .addSink(TO_ENRICHED, topics.enriched(), out, out, ENRICH)
                .addSink(TO_DEAD_LETTER, topics.deadLetter(), out, out, READ, READ_REKEYED, ENRICH);
    }

    private static StoreBuilder<KeyValueStore<String, byte[]>> versions() {
        return Stores.keyValueStoreBuilder(
                Stores.persistentKeyValueStore(VERSIONS), Serdes.String(), Serdes.ByteArray());
    }

    /** It is there whether anything is held or not, so that what was held comes out. Its changelog takes whole articles. */
    private static StoreBuilder<KeyValueStore<Bytes, byte[]>> embargoed() {
        return Stores.keyValueStoreBuilder(
                        Stores.persistentKeyValueStore(EMBARGOED), Serdes.Bytes(), Serdes.ByteArray())
                .withLoggingEnabled(Map.of(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(LARGEST_HELD_BYTES)));
    }
}

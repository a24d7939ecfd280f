package newsreel.bench.pipeline;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import newsreel.streams.ArrivalTime;
import newsreel.streams.Codec;
import newsreel.streams.StreamsApplication;
import newsreel.streams.StreamsSettings;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.AutoOffsetReset;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;

/**
 * A topology that hands on what it reads, with a store that it looks into and writes for each record: what Kafka Streams
 * costs before anything is enriched. It runs as the enrichment is shipped, with the same guarantee, transactions, codec,
 * threads and partitions, until its standard input ends.
 */
public final class IdentityTopology {
    private static final String STORE = "seen";
    private static final int FINGERPRINT = 40;

    private IdentityTopology() {}

    /** @param args the broker, the topic to read, the topic to write, which is made, the state directory */
    public static void main(String[] args) throws Exception {
        Map<String, Object> client = Map.of("bootstrap.servers", args[0]);
        Topics.makeLike(client, args[1], args[2]);
        try (StreamsApplication identity =
                StreamsApplication.of("the identity", topology(args[1], args[2]), settings(client, Path.of(args[3])))) {
            identity.start();
            System.in.transferTo(OutputStream.nullOutputStream());
        }
        System.exit(0);
    }

    private static Topology topology(String from, String to) {
        ByteArrayDeserializer in = new ByteArrayDeserializer();
        ByteArraySerializer out = new ByteArraySerializer();
        return new Topology()
                .addSource(AutoOffsetReset.earliest(), "from", new ArrivalTime(), in, in, from)
                .addProcessor("identity", Identity::new, "from")
                .addStateStore(
                        Stores.keyValueStoreBuilder(
                                Stores.persistentKeyValueStore(STORE), Serdes.ByteArray(), Serdes.ByteArray()),
                        "identity")
                .addSink("to", to, out, out, "identity");
    }

    /** Those of {@code newsreel enrich} without options; having no position yet, it begins at the beginning. */
    private static StreamsSettings settings(Map<String, Object> client, Path state) {
        return new StreamsSettings(
                client, "identity", 1, state, StreamsSettings.BROKERS_REPLICATION, 0, Codec.STANDARD, true);
    }

    private static final class Identity implements Processor<byte[], byte[], byte[], byte[]> {
        private ProcessorContext<byte[], byte[]> context;
        private KeyValueStore<byte[], byte[]> store;

        @Override
        public void init(ProcessorContext<byte[], byte[]> here) {
            context = here;
            store = here.getStateStore(STORE);
        }

        @Override
        public void process(Record<byte[], byte[]> article) {
            if (store.get(article.key()) == null) {
                store.put(article.key(), new byte[FINGERPRINT]);
            }
            context.forward(article);
        }
    }
}

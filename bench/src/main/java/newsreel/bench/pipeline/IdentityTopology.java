package newsreel.bench.pipeline;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import newsreel.article.ArticleJson;
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
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * A topology that hands on what it reads: what Kafka Streams costs before anything is enriched. It runs as the enrichment is
 * shipped, with the same guarantee, transactions, codec, threads and partitions, until its standard input ends. In one form it
 * hands on bytes, in another it looks into a store and writes there for each record, in a third it reads articles from their
 * JSON and writes them, besides.
 */
public final class IdentityTopology {
    private static final String STORE = "seen";
    private static final int FINGERPRINT = 40;

    private IdentityTopology() {}

    /** What is done with a record. */
    private enum Form {
        BYTES,
        STORE,
        JSON
    }

    /** @param args the broker, the topic to read, the topic to write, which is made, the state directory, the form */
    public static void main(String[] args) throws Exception {
        Map<String, Object> client = Map.of("bootstrap.servers", args[0]);
        Topics.makeLike(client, args[1], args[2]);
        Topology topology = topology(args[1], args[2], Form.valueOf(args[4].toUpperCase(Locale.ROOT)));
        try (StreamsApplication identity =
                StreamsApplication.of("the identity", topology, settings(client, args[2], Path.of(args[3])))) {
            identity.start();
            System.in.transferTo(OutputStream.nullOutputStream());
        }
        System.exit(0);
    }

    private static Topology topology(String from, String to, Form form) {
        ByteArrayDeserializer in = new ByteArrayDeserializer();
        ByteArraySerializer out = new ByteArraySerializer();
        Topology topology = new Topology()
                .addSource(AutoOffsetReset.earliest(), "from", new ArrivalTime(), in, in, from)
                .addProcessor("identity", () -> new Identity(form), "from")
                .addSink("to", to, out, out, "identity");
        return form == Form.BYTES ? topology : topology.addStateStore(store(), "identity");
    }

    private static StoreBuilder<KeyValueStore<byte[], byte[]>> store() {
        return Stores.keyValueStoreBuilder(
                Stores.persistentKeyValueStore(STORE), Serdes.ByteArray(), Serdes.ByteArray());
    }

    /** Those of {@code newsreel enrich} without options; having no position yet, it begins at the beginning. */
    private static StreamsSettings settings(Map<String, Object> client, String application, Path state) {
        return new StreamsSettings(
                client, application, 1, state, StreamsSettings.BROKERS_REPLICATION, 0, Codec.STANDARD, true);
    }

    private static final class Identity implements Processor<byte[], byte[], byte[], byte[]> {
        private final Form form;
        private ProcessorContext<byte[], byte[]> context;
        private KeyValueStore<byte[], byte[]> store;

        Identity(Form form) {
            this.form = form;
        }

        @Override
        public void init(ProcessorContext<byte[], byte[]> here) {
            context = here;
            store = form == Form.BYTES ? null : here.getStateStore(STORE);
        }

        @Override
        public void process(Record<byte[], byte[]> article) {
            if (store != null && store.get(article.key()) == null) {
                store.put(article.key(), new byte[FINGERPRINT]);
            }
            context.forward(form == Form.JSON ? article.withValue(copied(article.value())) : article);
        }

        private static byte[] copied(byte[] article) {
            return ArticleJson.write(ArticleJson.readRaw(article));
        }
    }
}

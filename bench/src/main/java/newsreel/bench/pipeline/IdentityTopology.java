package newsreel.bench.pipeline;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serdes.ByteArraySerde;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;

/**
 * A topology that hands on what it reads, with a store that it looks into and writes for each record, exactly once: what
 * Kafka Streams costs before anything is enriched. Runs until its standard input ends.
 */
public final class IdentityTopology {
    private static final String STORE = "seen";
    private static final int FINGERPRINT = 40;

    private IdentityTopology() {}

    /** @param args the broker, the topic to read, the topic to write, which is made, the state directory, the codec */
    public static void main(String[] args) throws Exception {
        Topics.make(Map.of("bootstrap.servers", args[0]), args[2]);
        CountDownLatch started = new CountDownLatch(1);
        try (KafkaStreams streams = new KafkaStreams(topology(args[1], args[2]), properties(args))) {
            streams.setStateListener((now, before) -> {
                if (now == KafkaStreams.State.RUNNING) {
                    started.countDown();
                }
            });
            streams.start();
            started.await();
            System.out.println("running");
            System.in.transferTo(OutputStream.nullOutputStream());
        }
        System.exit(0);
    }

    private static Topology topology(String from, String to) {
        return new Topology()
                .addSource("from", from)
                .addProcessor("identity", Identity::new, "from")
                .addStateStore(
                        Stores.keyValueStoreBuilder(
                                Stores.persistentKeyValueStore(STORE), Serdes.ByteArray(), Serdes.ByteArray()),
                        "identity")
                .addSink("to", to, "identity");
    }

    private static Properties properties(String[] args) {
        Properties properties = new Properties();
        properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, args[0]);
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "identity");
        properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        properties.put(StreamsConfig.STATE_DIR_CONFIG, Path.of(args[3]).toString());
        properties.put(StreamsConfig.DEFAULT_KEY_SERDE_CLASS_CONFIG, ByteArraySerde.class);
        properties.put(StreamsConfig.DEFAULT_VALUE_SERDE_CLASS_CONFIG, ByteArraySerde.class);
        properties.put(StreamsConfig.consumerPrefix("auto.offset.reset"), "earliest");
        properties.put(StreamsConfig.producerPrefix("compression.type"), args[4]);
        return properties;
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

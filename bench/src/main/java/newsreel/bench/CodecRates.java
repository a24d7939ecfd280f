package newsreel.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import newsreel.cli.kafka.EmbeddedBroker;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * What each codec costs on the enriched topic: bytes in the log, and processor time in the producer, the broker and a
 * consumer, for each thousand articles. Arguments: a file of enriched articles as {@code newsreel annotate} prints them,
 * how many rounds, and the producer's {@code batch.size}. The first round only warms up. Quote the ratios, not the times.
 */
public final class CodecRates {
    private static final int IN_A_TRANSACTION = 100;
    private static final List<String> CODECS = List.of("none", "gzip", "snappy", "lz4", "zstd");
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Map<String, Object> client;
    private final List<byte[]> articles;
    private final int batchSize;

    private CodecRates(Map<String, Object> client, List<byte[]> articles, int batchSize) {
        this.client = client;
        this.articles = articles;
        this.batchSize = batchSize;
    }

    /** Runs all in turn. */
    public static void main(String[] args) throws Exception {
        List<byte[]> articles = Files.readAllLines(Path.of(args[0])).stream()
                .map(line -> line.getBytes(StandardCharsets.UTF_8))
                .toList();
        Path directory = Files.createTempDirectory("newsreel-codec-rates-");
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory)) {
            Map<String, Object> client = Map.of("bootstrap.servers", broker.bootstrapServers());
            CodecRates rates = new CodecRates(client, articles, Integer.parseInt(args[2]));
            for (int round = 0; round <= Integer.parseInt(args[1]); round++) {
                for (String codec : CODECS) {
                    rates.measure(codec, round);
                }
            }
        }
        System.exit(0);
    }

    private void measure(String codec, int round) throws InterruptedException, ExecutionException {
        String topic = codec + "-" + round;
        try (Admin admin = Admin.create(client)) {
            NewTopic dated =
                    new NewTopic(topic, 1, (short) 1).configs(Map.of("message.timestamp.type", "LogAppendTime"));
            admin.createTopics(List.of(dated)).all().get();
            Spent idle = Spent.now();
            Spent written = write(topic, codec);
            Spent read = read(topic);
            System.out.printf(
                    Locale.ROOT,
                    "round %d %-6s %7.1f KB, ms: producer %6.1f broker %6.1f (writing) %6.1f (reading) consumer %6.1f%n",
                    round,
                    codec,
                    perThousand(bytes(admin, topic)) / 1024,
                    perThousand(written.ours() - idle.ours() + written.sender()) / 1e6,
                    perThousand(written.broker() - idle.broker()) / 1e6,
                    perThousand(read.broker() - written.broker()) / 1e6,
                    perThousand(read.ours() - written.ours()) / 1e6);
        }
    }

    private double perThousand(long total) {
        return total * 1000.0 / articles.size();
    }

    /**
     * Processor time in nanoseconds so far.
     *
     * @param ours of this thread
     * @param sender of the producer's own thread, while it lives
     * @param broker of the broker's threads that handle requests
     */
    private record Spent(long ours, long sender, long broker) {
        static Spent now() {
            return new Spent(of("main"), of("producer-network-thread"), of("request-handler"));
        }

        private static long of(String name) {
            return Thread.getAllStackTraces().keySet().stream()
                    .filter(thread -> thread.getName().contains(name))
                    .mapToLong(thread -> THREADS.getThreadCpuTime(thread.getId()))
                    .sum();
        }
    }

    /** As Kafka Streams writes under exactly-once: what a tenth of a second gives, in one transaction. */
    private Spent write(String topic, String codec) {
        Map<String, Object> properties = new HashMap<>(client);
        properties.put("transactional.id", topic);
        properties.put("compression.type", codec);
        properties.put("batch.size", batchSize);
        properties.put("linger.ms", 100);
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.initTransactions();
            for (int next = 0; next < articles.size(); next += IN_A_TRANSACTION) {
                producer.beginTransaction();
                for (byte[] article : articles.subList(next, Math.min(articles.size(), next + IN_A_TRANSACTION))) {
                    producer.send(new ProducerRecord<>(topic, article));
                }
                producer.commitTransaction();
            }
            // Before its sender thread, which closes the batches, is gone with its time.
            return Spent.now();
        }
    }

    private Spent read(String topic) {
        Map<String, Object> properties = new HashMap<>(client);
        properties.put("isolation.level", "read_committed");
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            TopicPartition partition = new TopicPartition(topic, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            int read = 0;
            while (read < articles.size()) {
                read += consumer.poll(Duration.ofSeconds(1)).count();
            }
            return Spent.now();
        }
    }

    private static long bytes(Admin admin, String topic) throws InterruptedException, ExecutionException {
        return admin.describeLogDirs(List.of(1)).allDescriptions().get().get(1).values().stream()
                .map(directory -> directory.replicaInfos().get(new TopicPartition(topic, 0)))
                .mapToLong(replica -> replica == null ? 0 : replica.size())
                .sum();
    }
}

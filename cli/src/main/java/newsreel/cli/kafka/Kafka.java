package newsreel.cli.kafka;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import newsreel.article.TopicNames;
import newsreel.cli.access.Access;
import newsreel.cli.access.Denial;
import newsreel.cli.access.Use;
import newsreel.sink.TopicIdentity;
import newsreel.streams.StreamsTimeouts;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * A cluster as the commands know it.
 *
 * @param client the properties that every client of it needs
 * @param patience how long it is waited for when it is away; null for ever
 * @param commandConfig the file that properties of it stand in; null when there is none
 */
public record Kafka(Map<String, Object> client, Duration patience, Path commandConfig) {
    private static final String ADMIN_TIMEOUT_MS = "30000";

    /** Whoever reads outside of a group goes here and there: a fetch that waits behind the end holds up the one after it. */
    private static final int READER_WAIT_MS = 20;

    public Kafka {
        client = Map.copyOf(client);
    }

    /** One that is waited for without end. */
    public Kafka(Map<String, Object> client) {
        this(client, null, null);
    }

    /**
     * What the file says of consumer groups is left out: what one kind of client takes there stops the others from
     * starting.
     *
     * @param commandConfig null when there is none
     * @throws IOException when the file cannot be read
     */
    public static Kafka of(String bootstrapServers, Path commandConfig, Duration patience) throws IOException {
        Map<String, Object> client = new HashMap<>();
        if (commandConfig != null) {
            Properties properties = new Properties();
            try (Reader reader = Files.newBufferedReader(commandConfig, StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
            properties.stringPropertyNames().forEach(name -> client.put(name, properties.getProperty(name)));
        }
        client.remove(ConsumerConfig.GROUP_PROTOCOL_CONFIG);
        client.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        return new Kafka(client, patience, commandConfig);
    }

    /** One that is waited for without end. */
    public static Kafka of(String bootstrapServers, Path commandConfig) throws IOException {
        return of(bootstrapServers, commandConfig, null);
    }

    public String bootstrapServers() {
        return client.get(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG).toString();
    }

    /** @throws IllegalStateException when its properties are none that a client can be made with */
    public Admin admin() {
        Map<String, Object> properties = new HashMap<>(client);
        properties.putIfAbsent(CommonClientConfigs.DEFAULT_API_TIMEOUT_MS_CONFIG, ADMIN_TIMEOUT_MS);
        try {
            return Admin.create(properties);
        } catch (KafkaException e) {
            throw new IllegalStateException(access().words(e), e);
        }
    }

    /**
     * What this client may not do, in words.
     *
     * @param transactionalId what the ids of its transactions begin with
     */
    public Denial denial(String transactionalId) {
        return access().denial(transactionalId);
    }

    private Access access() {
        return new Access(bootstrapServers(), client, commandConfig);
    }

    /**
     * A consumer of committed records, outside of any group: whoever reads without being a stage.
     *
     * @param largest how many bytes a record on those topics may have
     */
    public KafkaConsumer<byte[], byte[]> reader(int largest) {
        Map<String, Object> properties = new HashMap<>(client);
        properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        properties.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        properties.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, largest);
        properties.putIfAbsent(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, READER_WAIT_MS);
        properties.remove(ConsumerConfig.GROUP_ID_CONFIG);
        properties.remove(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG);
        return new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /**
     * A watch over the cluster, to be started.
     *
     * @param say is told when it is away, and when it is back
     * @param giveUp is run when it has been away for longer than it is waited for
     * @param read topics of which committed records are read; they may be held back by a transaction
     */
    public ClusterWatch watch(Consumer<String> say, Runnable giveUp, List<String> read) {
        return new ClusterWatch(
                admin(),
                new OutageReport(bootstrapServers(), Clock.systemUTC(), say),
                patience,
                giveUp,
                access()::words,
                read);
    }

    /**
     * Creates and checks the topics of that use, see {@link TopicSetup#prepare}, when the cluster is there. What another
     * instance is creating at this moment is waited for.
     *
     * @param wanted what those get that are created
     * @param say is told when the cluster is away, and when it is back, and what a topic has that is wanted otherwise
     * @return what each of those topics has
     * @throws IllegalStateException when they are not fit for use, or the cluster was not waited for any longer
     */
    public Map<String, PreparedTopic> prepareTopics(TopicNames names, Use use, NewTopics wanted, Consumer<String> say)
            throws InterruptedException {
        return patient(say).ask(admin -> setup(admin, names, say).prepare(use, wanted));
    }

    /** The same for whoever runs the whole pipeline; what the topic of raw articles has. */
    public PreparedTopic prepareTopics(
            TopicNames names, int partitions, Optional<Short> replication, Consumer<String> say)
            throws InterruptedException {
        return prepareTopics(names, Use.ALL, NewTopics.of(partitions, replication), say)
                .get(names.raw());
    }

    /**
     * Creates all topics of the pipeline on a single broker that has none yet.
     *
     * @param say is told when the broker is away, and when it is back
     * @return whether none was there
     */
    public boolean createTopics(TopicNames names, int partitions, Consumer<String> say) throws InterruptedException {
        return patient(say).ask(admin -> FirstTopics.create(admin, names, partitions));
    }

    private TopicSetup setup(Admin admin, TopicNames names, Consumer<String> say) {
        return new TopicSetup(admin, names, access().denial(), say);
    }

    /** The same for the topic of trends alone, where the others are there already. */
    public void prepareTrends(TopicNames names, int partitions, Optional<Short> replication, Consumer<String> say)
            throws InterruptedException {
        prepareTopics(names, Use.TRENDS, NewTopics.of(partitions, replication), say);
    }

    /**
     * Checks that an application of Kafka Streams can work here, see {@link ClusterTerms#check}, and that its stores fit what
     * they are made of, see {@link TopicSetup#check}.
     */
    public void check(StreamsTimeouts asked, TopicNames names, List<Changelog> stores, Consumer<String> say)
            throws InterruptedException {
        patient(say).ask(admin -> {
            ClusterTerms.of(admin).check(asked, say);
            TopicSetup setup = setup(admin, names, say);
            for (Changelog store : stores) {
                setup.check(store);
            }
            return asked;
        });
    }

    /**
     * Waits until the cluster answers.
     *
     * @param say is told when the cluster is away, and when it is back
     * @throws IllegalStateException when it refuses to answer, or was not waited for any longer
     */
    public void await(Consumer<String> say) throws InterruptedException {
        patient(say).ask(admin -> true);
    }

    /**
     * Waits until the cluster answers, and looks whether topics that are there may be used so.
     *
     * @param say is told when the cluster is away, and when it is back
     * @throws IllegalStateException when it refuses to answer, or was not waited for any longer, or that is not allowed
     */
    public void await(TopicNames names, Use use, Consumer<String> say) throws InterruptedException {
        patient(say).ask(admin -> setup(admin, names, say).missing(use));
    }

    /**
     * What the cluster answers; it is waited for while it is away, also when it goes away while it is asked.
     *
     * @param say is told when the cluster is away, and when it is back
     * @throws IllegalStateException when it refuses to answer, or was not waited for any longer
     */
    public <T> T ask(Question<T> question, Consumer<String> say) throws InterruptedException {
        return patient(say).ask(question);
    }

    /** What tells a topic that is there from every other; asked as in {@link #ask}. */
    public String topicId(String topic, Consumer<String> say) throws InterruptedException {
        return ask(admin -> TopicIdentity.of(admin, topic), say);
    }

    private PatientAdmin patient(Consumer<String> say) {
        return new PatientAdmin(this, access(), say);
    }
}

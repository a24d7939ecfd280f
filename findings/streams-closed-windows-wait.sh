#!/usr/bin/env bash
# Kafka Streams 4.4.0 keeps closed windows to itself: of an archive read in one go onWindowClose() gives none, in a test all.
#
# Guess: emitStrategy(onWindowClose()) gives a window's result when an article beyond its end and grace is read, as
# suppress(untilWindowCloses()) does and as TopologyTestDriver shows it.
# What happens: an application looks for closed windows at most once a second by its own clock, and only when an article
# comes. Twenty articles, a minute apart each, close nineteen windows within that second, and not one is given: they stay
# where they are until the next article, and if none comes, at the end of an archive or overnight, for good. The test driver
# looks at each article, so that the test passes. Joins to the left hold unmatched articles by the same rule.
# Where it is documented: KIP-825 says that results may be given in intervals, by an internal setting; that they wait for
# another article, nowhere that we found.
# How Newsreel meets it: it closes no windows; what it counts is told by its own clock (trends).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>findings</groupId><artifactId>streams</artifactId><version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.apache.kafka</groupId><artifactId>kafka-streams-test-utils</artifactId><version>4.4.0</version>
    </dependency>
    <dependency><groupId>org.apache.kafka</groupId><artifactId>kafka_2.13</artifactId><version>4.4.0</version></dependency>
    <dependency><groupId>org.apache.kafka</groupId><artifactId>kafka-metadata</artifactId><version>4.4.0</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>1.7.36</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies -DoutputDirectory=lib

cat >Finding.java <<'JAVA'
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.IntStream;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.kstream.EmitStrategy;
import org.apache.kafka.streams.kstream.Grouped;
import org.apache.kafka.streams.kstream.KTable;
import org.apache.kafka.streams.kstream.Suppressed;
import org.apache.kafka.streams.kstream.Suppressed.BufferConfig;
import org.apache.kafka.streams.kstream.TimeWindowedKStream;
import org.apache.kafka.streams.kstream.TimeWindows;
import org.apache.kafka.streams.kstream.Windowed;

class Finding {
    private static final int[] ARCHIVE = IntStream.range(0, 20).map(minute -> minute * 60).toArray();
    private static Map<String, Object> client;

    public static void main(String[] args) throws Exception {
        startBroker();
        run("suppress", windows -> windows.reduce((articles, article) -> articles + " and " + article)
                .suppress(Suppressed.untilWindowCloses(BufferConfig.unbounded())));
        run("onWindowClose", windows -> windows.emitStrategy(EmitStrategy.onWindowClose())
                .reduce((articles, article) -> articles + " and " + article));
        Runtime.getRuntime().halt(0);
    }

    private interface Stage extends Function<TimeWindowedKStream<String, String>, KTable<Windowed<String>, String>> {}

    /** An archive of twenty minutes with an article in each, so that nineteen are over, and then one article more. */
    private static void run(String topic, Stage stage) throws Exception {
        System.out.println(topic + ", test driver: " + given(tested(topic, stage)));
        try (Admin admin = Admin.create(client)) {
            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1), new NewTopic(topic + "-results", 1, (short) 1)))
                    .all().get();
        }
        send(topic, ARCHIVE);
        KafkaStreams streams = new KafkaStreams(topology(topic, stage), settings(topic));
        streams.start();
        awaitCommitted(topic, ARCHIVE.length);
        Thread.sleep(3_000);
        System.out.println(topic + ", all read, three seconds later: " + given(read(topic + "-results").size()));
        send(topic, ARCHIVE.length * 60);
        awaitCommitted(topic, ARCHIVE.length + 1);
        close(streams);
        System.out.println(topic + ", after one more: " + given(read(topic + "-results").size()));
    }

    private static String given(int results) {
        return results < ARCHIVE.length - 1 ? "not all that are over" : "all that are over";
    }

    private static int tested(String topic, Stage stage) {
        try (TopologyTestDriver driver = new TopologyTestDriver(topology(topic, stage), settings(topic))) {
            var articles = driver.createInputTopic(topic, new StringSerializer(), new StringSerializer());
            for (int second : ARCHIVE) {
                articles.pipeInput("rates", second + "s", second * 1_000L);
            }
            return driver.createOutputTopic(topic + "-results", new StringDeserializer(), new StringDeserializer())
                    .readRecordsToList().size();
        }
    }

    private static Topology topology(String topic, Stage stage) {
        StreamsBuilder builder = new StreamsBuilder();
        stage.apply(builder.<String, String>stream(topic)
                        .groupByKey(Grouped.with(Serdes.String(), Serdes.String()))
                        .windowedBy(TimeWindows.ofSizeWithNoGrace(Duration.ofMinutes(1))))
                .toStream()
                .map((window, articles) -> KeyValue.pair("minute " + window.window().start() / 60_000, articles))
                .to(topic + "-results");
        return builder.build();
    }

    private static Properties settings(String topic) {
        Properties settings = new Properties();
        settings.putAll(client);
        settings.putAll(Map.of("application.id", topic + "-counter",
                "state.dir", Path.of("state").toAbsolutePath().toString(), "replication.factor", "1",
                "commit.interval.ms", "100", "auto.offset.reset", "earliest",
                "default.key.serde", Serdes.StringSerde.class.getName(),
                "default.value.serde", Serdes.StringSerde.class.getName()));
        return settings;
    }

    private static void close(KafkaStreams streams) {
        streams.close(CloseOptions.groupMembershipOperation(CloseOptions.GroupMembershipOperation.LEAVE_GROUP));
    }

    private static void send(String topic, int... seconds) throws Exception {
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(client, new StringSerializer(), new StringSerializer())) {
            for (int second : seconds) {
                producer.send(new ProducerRecord<>(topic, 0, second * 1_000L, "rates", second + "s")).get();
            }
        }
    }

    private static void awaitCommitted(String topic, long offset) throws Exception {
        try (Admin admin = Admin.create(client)) {
            while (true) {
                var committed = admin.listConsumerGroupOffsets(topic + "-counter").partitionsToOffsetAndMetadata().get()
                        .get(new TopicPartition(topic, 0));
                if (committed != null && committed.offset() >= offset) {
                    return;
                }
                Thread.sleep(100);
            }
        }
    }

    private static List<String> read(String topic) {
        Map<String, Object> settings = new HashMap<>(client);
        settings.put("isolation.level", "read_committed");
        List<String> read = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            TopicPartition partition = new TopicPartition(topic, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).get(partition);
            while (consumer.position(partition) < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> read.add(record.key() + ": " + record.value()));
            }
        }
        return read;
    }

    private static void startBroker() throws Exception {
        int broker;
        int controller;
        try (ServerSocket one = new ServerSocket(0); ServerSocket other = new ServerSocket(0)) {
            broker = one.getLocalPort();
            controller = other.getLocalPort();
        }
        String data = Path.of("data").toAbsolutePath().toString();
        new Formatter().setPrintStream(new java.io.PrintStream(java.io.OutputStream.nullOutputStream()))
                .setClusterId(Uuid.randomUuid().toString()).setNodeId(1).setControllerListenerName("CONTROLLER")
                .setMetadataLogDirectory(data).addDirectory(data).run();
        Map<String, String> node = new HashMap<>(Map.of(
                "process.roles", "broker,controller", "node.id", "1", "log.dirs", data,
                "listeners", "PLAINTEXT://127.0.0.1:" + broker + ",CONTROLLER://127.0.0.1:" + controller,
                "controller.listener.names", "CONTROLLER",
                "controller.quorum.voters", "1@127.0.0.1:" + controller,
                "offsets.topic.replication.factor", "1", "offsets.topic.num.partitions", "1",
                "transaction.state.log.replication.factor", "1", "transaction.state.log.min.isr", "1"));
        node.putAll(Map.of("transaction.state.log.num.partitions", "1", "group.initial.rebalance.delay.ms", "0",
                "log.retention.ms", "-1"));
        new KafkaRaftServer(new KafkaConfig(node, false), Time.SYSTEM).startup();
        client = Map.of("bootstrap.servers", "127.0.0.1:" + broker);
    }
}
JAVA
timeout 500 java -cp 'lib/*' Finding.java | tee seen

diff - seen <<'SEEN' || { echo "the behaviour has changed" >&2; exit 1; }
suppress, test driver: all that are over
suppress, all read, three seconds later: all that are over
suppress, after one more: all that are over
onWindowClose, test driver: all that are over
onWindowClose, all read, three seconds later: not all that are over
onWindowClose, after one more: all that are over
SEEN
echo "as found: kafka-streams 4.4.0 on a broker 4.4.0"

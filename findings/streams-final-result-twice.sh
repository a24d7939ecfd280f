#!/usr/bin/env bash
# Kafka Streams 4.4.0: a window that was closed and told is told again after a restart, with only what came late in it.
#
# Guess: suppress(untilWindowCloses()) gives exactly one result a window, over a restart too: what comes after the window's
# end and grace is late and dropped, since with exactly-once Streams keeps what it has to know in its stores and commits.
# What happens: how far the time has gone is known to the process only. The first record after a restart sets it anew, so an
# article that comes late then is not late: it opens the closed window, whose own articles are gone from the store by now,
# and when the time moves on the window has a second final result of this one article. Whoever keeps the newest result by
# key has 1 where there were 2 or 2,000. Any deployment or rebalance is such a moment. Where a newer article comes first
# after the restart, or nobody restarts, the late one is dropped as it should be.
# Where it is documented: suppress() promises one final result. That operators with a grace period keep their time in memory
# is in the newest pages on core concepts; that a window has two final results then, the second of them the smaller, is not.
# How Newsreel meets it: it closes no windows; its counts (trends) are told again with each change, and each telling holds
# all of the hour.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>findings</groupId><artifactId>streams</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.kafka</groupId><artifactId>kafka-streams</artifactId><version>4.4.0</version></dependency>
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
import org.apache.kafka.streams.kstream.Grouped;
import org.apache.kafka.streams.kstream.Suppressed;
import org.apache.kafka.streams.kstream.Suppressed.BufferConfig;
import org.apache.kafka.streams.kstream.TimeWindows;

class Finding {
    private static Map<String, Object> client;

    public static void main(String[] args) throws Exception {
        startBroker();
        run("not-restarted", false, 30, 300);
        run("restarted", true, 30, 300);
        run("restarted-and-newer-first", true, 160, 30, 300);
        Runtime.getRuntime().halt(0);
    }

    /** Two articles of the first minute, one of the third; then more, before which the application may be restarted. */
    private static void run(String topic, boolean restarted, int... more) throws Exception {
        try (Admin admin = Admin.create(client)) {
            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1), new NewTopic(topic + "-results", 1, (short) 1)))
                    .all().get();
        }
        KafkaStreams streams = started(topic);
        send(topic, 10, 20, 150);
        awaitCommitted(topic, 3);
        if (restarted) {
            close(streams);
            streams = started(topic);
        }
        send(topic, more);
        awaitCommitted(topic, 3 + more.length);
        close(streams);
        System.out.println(topic + ": " + read(topic + "-results"));
    }

    private static KafkaStreams started(String topic) {
        StreamsBuilder builder = new StreamsBuilder();
        builder.<String, String>stream(topic)
                .groupByKey(Grouped.with(Serdes.String(), Serdes.String()))
                .windowedBy(TimeWindows.ofSizeWithNoGrace(Duration.ofMinutes(1)))
                .reduce((articles, article) -> articles + " and " + article)
                .suppress(Suppressed.untilWindowCloses(BufferConfig.unbounded()))
                .toStream()
                .map((window, articles) -> KeyValue.pair("minute " + window.window().start() / 60_000, articles))
                .to(topic + "-results");
        Properties settings = new Properties();
        settings.putAll(client);
        settings.putAll(Map.of("application.id", topic + "-counter", "processing.guarantee", "exactly_once_v2",
                "state.dir", Path.of("state").toAbsolutePath().toString(), "replication.factor", "1",
                "default.key.serde", Serdes.StringSerde.class.getName(),
                "default.value.serde", Serdes.StringSerde.class.getName()));
        KafkaStreams streams = new KafkaStreams(builder.build(), settings);
        streams.start();
        return streams;
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
not-restarted: [minute 0: 10s and 20s, minute 2: 150s]
restarted: [minute 0: 10s and 20s, minute 0: 30s, minute 2: 150s]
restarted-and-newer-first: [minute 0: 10s and 20s, minute 2: 150s and 160s]
SEEN
echo "as found: kafka-streams 4.4.0 on a broker 4.4.0"

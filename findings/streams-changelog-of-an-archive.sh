#!/usr/bin/env bash
# Kafka Streams 4.4.0: the changelog of a windowed store is emptied by the broker while an archive is counted: 20, 1, 2, 3.
#
# Guess: what a windowed store holds its changelog holds too, for as long as the window may still change; time is that of
# the articles, as everywhere in Streams. So after the loss of a disk an archive's counts go on where they were.
# What happens: the changelog is a topic with retention.ms (the windows' retention and a day), and the broker takes the
# clock for it. The records of the changelog are dated as the articles: those of an archive, older than that by years, are
# deleted at the broker's next look (every five minutes, one second here) while the store works on them. Nothing tells as
# long as the store is there; whoever takes over from it, another machine or the same after its disk, begins at nought, and
# the window that had 20 articles has 1, then 2 and 3, as newest results. With exactly-once the markers of the transactions,
# which bear the broker's date, put it off by a day.
# Where it is documented: the retention and windowstore.changelog.additional.retention.ms are, "to account for clock drift";
# that an archive's state lasts minutes, nowhere that we found.
# How Newsreel meets it: its counts (trends) are kept by key, in stores whose changelogs are compacted only and have no
# retention.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>findings</groupId><artifactId>kafka</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.kafka</groupId><artifactId>kafka_2.13</artifactId><version>4.4.0</version></dependency>
    <dependency><groupId>org.apache.kafka</groupId><artifactId>kafka-metadata</artifactId><version>4.4.0</version></dependency>
    <dependency><groupId>org.apache.kafka</groupId><artifactId>kafka-streams</artifactId><version>4.4.0</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>1.7.36</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies -DoutputDirectory=lib

cat >Finding.java <<'JAVA'
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
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
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.TimeWindows;

class Finding {
    private static final int FIRST = 20;
    private static final int MORE = 3;
    private static Map<String, Object> client;

    public static void main(String[] args) throws Exception {
        startBroker();
        run("today", Instant.now());
        run("archive", Instant.parse("2001-04-02T12:00:00Z"));
        Runtime.getRuntime().halt(0);
    }

    /** Counts articles by the hour, and goes on counting the same hour from another state directory. */
    private static void run(String topic, Instant date) throws Exception {
        try (Admin admin = Admin.create(client)) {
            admin.createTopics(List.of(
                            new NewTopic(topic, 1, (short) 1), new NewTopic(topic + "-counts", 1, (short) 1)))
                    .all().get();
            send(topic, date, FIRST);
            KafkaStreams streams = start(topic, "one");
            awaitCommitted(admin, topic, FIRST);
            Thread.sleep(5_000);
            TopicPartition changelog = new TopicPartition(topic + "-counter-counts-changelog", 0);
            long end = offset(admin, changelog, OffsetSpec.latest());
            System.out.println(topic + ": the changelog has had " + end + " records and holds "
                    + (end - offset(admin, changelog, OffsetSpec.earliest())));
            close(streams);
            send(topic, date, MORE);
            streams = start(topic, "another");
            awaitCommitted(admin, topic, FIRST + MORE);
            close(streams);
        }
        List<String> counts = counts(topic + "-counts");
        System.out.println(topic + ": the last of " + counts.size() + " counts are "
                + counts.subList(counts.size() - MORE - 1, counts.size()));
    }

    private static Topology topology(String topic) {
        StreamsBuilder builder = new StreamsBuilder();
        builder.stream(topic, Consumed.with(Serdes.String(), Serdes.String()))
                .groupByKey()
                .windowedBy(TimeWindows.ofSizeWithNoGrace(Duration.ofDays(30)))
                .count(Materialized.as("counts"))
                .toStream()
                .map((window, count) -> KeyValue.pair(window.key(), count.toString()))
                .to(topic + "-counts", Produced.with(Serdes.String(), Serdes.String()));
        return builder.build();
    }

    private static KafkaStreams start(String topic, String machine) {
        Properties settings = new Properties();
        settings.putAll(client);
        settings.putAll(Map.of("application.id", topic + "-counter",
                "state.dir", Path.of(machine).toAbsolutePath().toString(), "replication.factor", "1",
                "commit.interval.ms", "100", "auto.offset.reset", "earliest", "statestore.cache.max.bytes", "0",
                "default.key.serde", Serdes.StringSerde.class.getName(),
                "default.value.serde", Serdes.StringSerde.class.getName()));
        KafkaStreams streams = new KafkaStreams(topology(topic), settings);
        streams.start();
        return streams;
    }

    private static void close(KafkaStreams streams) {
        streams.close(CloseOptions.groupMembershipOperation(CloseOptions.GroupMembershipOperation.LEAVE_GROUP));
    }

    private static void send(String topic, Instant date, int articles) throws Exception {
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(client, new StringSerializer(), new StringSerializer())) {
            for (int i = 0; i < articles; i++) {
                producer.send(new ProducerRecord<>(topic, 0, date.toEpochMilli(), "rates", "an article")).get();
            }
        }
    }

    private static long offset(Admin admin, TopicPartition partition, OffsetSpec which) throws Exception {
        return admin.listOffsets(Map.of(partition, which)).partitionResult(partition).get().offset();
    }

    private static void awaitCommitted(Admin admin, String topic, long offset) throws Exception {
        while (true) {
            var committed = admin.listConsumerGroupOffsets(topic + "-counter").partitionsToOffsetAndMetadata().get()
                    .get(new TopicPartition(topic, 0));
            if (committed != null && committed.offset() >= offset) {
                return;
            }
            Thread.sleep(100);
        }
    }

    private static List<String> counts(String topic) {
        List<String> read = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(client, new StringDeserializer(), new StringDeserializer())) {
            TopicPartition partition = new TopicPartition(topic, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).get(partition);
            while (consumer.position(partition) < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> read.add(record.value()));
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
                "offsets.topic.replication.factor", "1", "offsets.topic.num.partitions", "1"));
        node.putAll(Map.of("group.initial.rebalance.delay.ms", "0", "log.retention.check.interval.ms", "1000",
                "log.initial.task.delay.ms", "1000", "log.retention.ms", "-1"));
        new KafkaRaftServer(new KafkaConfig(node, false), Time.SYSTEM).startup();
        client = Map.of("bootstrap.servers", "127.0.0.1:" + broker);
    }
}
JAVA
timeout 300 java -cp 'lib/*' Finding.java | tee seen

diff - seen <<'SEEN' || { echo "the behaviour has changed" >&2; exit 1; }
today: the changelog has had 20 records and holds 20
today: the last of 23 counts are [20, 21, 22, 23]
archive: the changelog has had 20 records and holds 20
archive: the last of 23 counts are [20, 21, 22, 23]
SEEN
echo "as found: kafka-streams 4.4.0 on a broker 4.4.0"

#!/usr/bin/env bash
# Kafka Streams 4.4.0: a broken record that a table's handler left out is in the table after a restore, in place of the good one.
#
# Guess: a record that the deserialization handler passes over (LogAndContinue, or one with dead letters) never was for the
# table, on any machine: who restores the table has what the first one had.
# What happens: with topology.optimization=all the topic itself is the changelog, so as to save a second copy of it, and a
# restore copies its bytes into the store, past deserializer and handler. The instance that read the topic answers 5 for the
# key; the one that takes over, after the loss of a disk or a machine, throws a SerializationException at each look at that
# key, and the 5 is gone. Without the optimization both answer 5.
# Where it is documented: KAFKA-8037 speaks of it since 2019; the page on optimization does not.
# How Newsreel meets it: it has no tables; its stores are filled by its own steps, from articles that were read.
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
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.LongSerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.errors.LogAndContinueExceptionHandler;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.QueryableStoreTypes;

class Finding {
    private static Map<String, Object> client;

    public static void main(String[] args) throws Exception {
        startBroker();
        run("none");
        run("all");
        Runtime.getRuntime().halt(0);
    }

    private static void run(String optimization) throws Exception {
        String topic = "prices-" + optimization;
        try (Admin admin = Admin.create(client)) {
            admin.createTopics(List.of(
                            new NewTopic(topic, 1, (short) 1).configs(Map.of("cleanup.policy", "compact"))))
                    .all().get();
            byte[] five = new LongSerializer().serialize(topic, 5L);
            send(topic, five);
            send(topic, "five".getBytes(StandardCharsets.UTF_8));
            for (String machine : List.of("first", "second")) {
                KafkaStreams streams = start(topic, optimization, machine);
                awaitCommitted(admin, topic, 2);
                System.out.println("optimization " + optimization + ", " + machine + " machine: " + answer(streams));
                streams.close(CloseOptions.groupMembershipOperation(CloseOptions.GroupMembershipOperation.LEAVE_GROUP));
            }
        }
    }

    private static KafkaStreams start(String topic, String optimization, String machine) throws Exception {
        Properties settings = new Properties();
        settings.putAll(client);
        settings.putAll(Map.of("application.id", topic + "-table", "replication.factor", "1", "commit.interval.ms", "100",
                "state.dir", Path.of(machine).toAbsolutePath().toString(), "auto.offset.reset", "earliest",
                "topology.optimization", optimization,
                "deserialization.exception.handler", LogAndContinueExceptionHandler.class));
        StreamsBuilder builder = new StreamsBuilder();
        builder.table(topic, Consumed.with(Serdes.String(), Serdes.Long()),
                Materialized.<String, Long, KeyValueStore<Bytes, byte[]>>as("prices"));
        KafkaStreams streams = new KafkaStreams(builder.build(settings), settings);
        streams.start();
        while (streams.state() != KafkaStreams.State.RUNNING) {
            Thread.sleep(100);
        }
        return streams;
    }

    private static String answer(KafkaStreams streams) {
        try {
            return "the price is " + streams.store(StoreQueryParameters.fromNameAndType(
                            "prices", QueryableStoreTypes.<String, Long>keyValueStore()))
                    .get("bread");
        } catch (SerializationException e) {
            return e.getClass().getSimpleName();
        }
    }

    private static void send(String topic, byte[] price) throws Exception {
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(client, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(topic, "bread", price)).get();
        }
    }

    private static void awaitCommitted(Admin admin, String topic, long offset) throws Exception {
        while (true) {
            var committed = admin.listConsumerGroupOffsets(topic + "-table").partitionsToOffsetAndMetadata().get()
                    .get(new TopicPartition(topic, 0));
            if (committed != null && committed.offset() >= offset) {
                return;
            }
            Thread.sleep(100);
        }
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
        node.put("group.initial.rebalance.delay.ms", "0");
        new KafkaRaftServer(new KafkaConfig(node, false), Time.SYSTEM).startup();
        client = Map.of("bootstrap.servers", "127.0.0.1:" + broker);
    }
}
JAVA
timeout 300 java -cp 'lib/*' Finding.java | tee seen

diff - seen <<'SEEN' || { echo "the behaviour has changed" >&2; exit 1; }
optimization none, first machine: the price is 5
optimization none, second machine: the price is 5
optimization all, first machine: the price is 5
optimization all, second machine: SerializationException
SEEN
echo "as found: kafka-streams 4.4.0 on a broker 4.4.0"

#!/usr/bin/env bash
# Kafka 4.4.0: a SubscriptionPattern reads Kafka's internal topics, though exclude.internal.topics is true.
#
# Guess: subscribe(new SubscriptionPattern(".*")), which the new consumer protocol has in place of java.util.regex.Pattern,
# takes the same topics as before: all but the internal ones, since exclude.internal.topics is true unless one sets it.
# What happens: the broker matches the pattern against every topic that the reader may see, and the client's setting does not
# reach it. An archiver or a mirror of all topics gets __consumer_offsets and __transaction_state too, as records like any
# other; its own commits are records of a topic that it reads, so that it never comes to an end. The same consumer with
# java.util.regex.Pattern leaves them out, under the same protocol. [^_].* is safe with either.
# Where it is documented: the setting's own text says that it holds for a subscribed pattern; that it does not hold for this
# one, nowhere that we found.
# How Newsreel meets it: its stages subscribe to topics by name.
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.SubscriptionPattern;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

class Finding {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    public static void main(String[] args) throws Exception {
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
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1"));
        node.put("transaction.state.log.num.partitions", "1");
        new KafkaRaftServer(new KafkaConfig(node, false), Time.SYSTEM).startup();
        Map<String, Object> client = Map.of("bootstrap.servers", "127.0.0.1:" + broker);
        Map<String, Object> transactional = new HashMap<>(client);
        transactional.put("transactional.id", "writer");
        try (Admin admin = Admin.create(client);
                KafkaProducer<String, String> producer =
                        new KafkaProducer<>(transactional, new StringSerializer(), new StringSerializer())) {
            admin.createTopics(List.of(new NewTopic("articles", 1, (short) 1))).all().get();
            producer.initTransactions();
            producer.beginTransaction();
            producer.send(new ProducerRecord<>("articles", "Rates rise"));
            producer.commitTransaction();
        }
        System.out.println("SubscriptionPattern .*: " + read(client, 3, c -> c.subscribe(new SubscriptionPattern(".*"))));
        System.out.println("SubscriptionPattern [^_].*: "
                + read(client, 1, c -> c.subscribe(new SubscriptionPattern("[^_].*"))));
        System.out.println("Pattern .*: " + read(client, 1, c -> c.subscribe(Pattern.compile(".*"))));
        Runtime.getRuntime().halt(0);
    }

    /** The topics whose records a new group is given, awaited until there are so many, and then looked at a little longer. */
    private static Set<String> read(
            Map<String, Object> client, int awaited, Consumer<KafkaConsumer<byte[], byte[]>> subscription) {
        Map<String, Object> settings = new HashMap<>(client);
        settings.putAll(Map.of("group.id", Uuid.randomUuid().toString(), "group.protocol", "consumer",
                "auto.offset.reset", "earliest", "exclude.internal.topics", "true"));
        Set<String> topics = new TreeSet<>();
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            subscription.accept(consumer);
            Instant end = Instant.now().plus(PATIENCE.multipliedBy(3));
            boolean enough = false;
            while (Instant.now().isBefore(end)) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> topics.add(record.topic()));
                if (!enough && topics.size() >= awaited) {
                    enough = true;
                    end = Instant.now().plus(PATIENCE.dividedBy(4));
                }
            }
        }
        return topics;
    }
}
JAVA
java -cp 'lib/*' Finding.java | tee seen

diff - seen <<'SEEN' || { echo "the behaviour has changed" >&2; exit 1; }
SubscriptionPattern .*: [__consumer_offsets, __transaction_state, articles]
SubscriptionPattern [^_].*: [articles]
Pattern .*: [articles]
SEEN
echo "as found: a broker and a consumer of 4.4.0"

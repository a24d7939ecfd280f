#!/usr/bin/env bash
# Kafka 4.4.0: Admin, asked for a group's stable positions, leaves out the partitions where a transaction may move the group.
#
# Guess: listConsumerGroupOffsets with requireStable(true) waits, as the consumer's committed() does, until the open
# transaction has ended, or fails with UNSTABLE_OFFSET_COMMIT; what it gives is the group's position on every partition.
# What happens: it answers at once, without the partitions that such a transaction touches, and throws nothing; there is a
# warning in the client's log. Who asks for all partitions cannot tell that from a group that never committed there: tools
# that put such a group at the beginning, or count its lag from there, do so in the midst of it. Who names the partitions can:
# one without a position has null, one that was left out has no entry. A consumer of the same group waits, and its
# committed() times out while the transaction is open.
# Where it is documented: nowhere that we found; requireStable's documentation says only that it sets the flag.
# How Newsreel meets it: an enrichment that was killed and started again while its former transaction was open seemed to
# stand nowhere, and its start failed. Now a start names the partitions and waits for those left out (TopicOffsets), and status
# counts from what was committed last.
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsOptions;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

class Finding {
    private static final TopicPartition MOVING = new TopicPartition("articles", 0);
    private static final TopicPartition STANDING = new TopicPartition("articles", 1);
    private static final TopicPartition NEW = new TopicPartition("articles", 2);
    private static Map<String, Object> client;
    private static Admin admin;

    public static void main(String[] args) throws Exception {
        startBroker();
        admin = Admin.create(client);
        Map<String, Object> reading = new HashMap<>(client);
        reading.put("group.id", "readers");
        Map<String, Object> writing = new HashMap<>(client);
        writing.put("transactional.id", "writer");
        try (KafkaConsumer<String, String> consumer =
                        new KafkaConsumer<>(reading, new StringDeserializer(), new StringDeserializer());
                KafkaProducer<String, String> producer =
                        new KafkaProducer<>(writing, new StringSerializer(), new StringSerializer())) {
            admin.createTopics(List.of(new NewTopic("articles", 3, (short) 1))).all().get();
            OffsetAndMetadata five = new OffsetAndMetadata(5);
            admin.alterConsumerGroupOffsets("readers", Map.of(MOVING, five, STANDING, five)).all().get();
            tell("no transaction", consumer);
            producer.initTransactions();
            producer.beginTransaction();
            producer.sendOffsetsToTransaction(Map.of(MOVING, new OffsetAndMetadata(7)), consumer.groupMetadata());
            tell("an open one", consumer);
            producer.abortTransaction();
            tell("it was aborted", consumer);
        }
        Runtime.getRuntime().halt(0);
    }

    private static void tell(String when, KafkaConsumer<String, String> consumer) throws Exception {
        ListConsumerGroupOffsetsSpec all = new ListConsumerGroupOffsetsSpec();
        ListConsumerGroupOffsetsSpec named = new ListConsumerGroupOffsetsSpec().topicPartitions(List.of(MOVING, STANDING, NEW));
        // The consumer first: it waits until the end of a transaction has reached the group.
        Object waited = committed(consumer);
        System.out.println(when + ": last " + asked(all, false) + ", stable " + asked(all, true)
                + ", stable by name " + asked(named, true) + ", a consumer's " + waited);
    }

    private static Map<String, Object> asked(ListConsumerGroupOffsetsSpec spec, boolean stable) throws Exception {
        return positions(admin.listConsumerGroupOffsets(
                        Map.of("readers", spec), new ListConsumerGroupOffsetsOptions().requireStable(stable))
                .partitionsToOffsetAndMetadata("readers").get());
    }

    private static Object committed(KafkaConsumer<String, String> consumer) {
        try {
            return positions(consumer.committed(Set.of(MOVING, STANDING), Duration.ofSeconds(3)));
        } catch (TimeoutException e) {
            return "TimeoutException";
        }
    }

    private static Map<String, Object> positions(Map<TopicPartition, OffsetAndMetadata> found) {
        Map<String, Object> positions = new TreeMap<>();
        found.forEach((partition, position) ->
                positions.put(partition.toString(), position == null ? null : position.offset()));
        return positions;
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
        node.putAll(Map.of("transaction.state.log.replication.factor", "1", "transaction.state.log.min.isr", "1",
                "transaction.state.log.num.partitions", "1", "group.initial.rebalance.delay.ms", "0"));
        new KafkaRaftServer(new KafkaConfig(node, false), Time.SYSTEM).startup();
        client = Map.of("bootstrap.servers", "127.0.0.1:" + broker);
    }
}
JAVA
timeout 300 java -cp 'lib/*' Finding.java | tee seen

diff - seen <<'SEEN' || { echo "the behaviour has changed" >&2; exit 1; }
no transaction: last {articles-0=5, articles-1=5}, stable {articles-0=5, articles-1=5}, stable by name {articles-0=5, articles-1=5, articles-2=null}, a consumer's {articles-0=5, articles-1=5}
an open one: last {articles-0=5, articles-1=5}, stable {articles-1=5}, stable by name {articles-1=5, articles-2=null}, a consumer's TimeoutException
it was aborted: last {articles-0=5, articles-1=5}, stable {articles-0=5, articles-1=5}, stable by name {articles-0=5, articles-1=5, articles-2=null}, a consumer's {articles-0=5, articles-1=5}
SEEN
echo "as found: a broker and clients of 4.4.0"

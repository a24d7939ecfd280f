#!/usr/bin/env bash
# Kafka 4.4.0: behind a transaction that its writer left open, a read_committed consumer waits, and tells a lag of 0.
#
# Guess: records-lag, and the consumer's currentLag(), is what stands in the topic behind the consumer's position; when a
# writer hangs with its transaction open and nobody can read on, the lag grows and the alarm on it goes off.
# What happens: for read_committed the end is the last stable offset, where the open transaction begins. A hundred articles
# of other writers, committed or without transactions, come in behind it: records-lag, records-lag-max and currentLag() are
# 0, endOffsets() is the position, so whoever reads "to the end" is done and has read nothing. Only an administrator's look
# tells: listOffsets with read_uncommitted, from which kafka-consumer-groups takes its LAG. It lasts until the broker aborts
# the transaction: transaction.timeout.ms, which the broker allows to be 15 minutes.
# Where it is documented: endOffsets() says that with read_committed it gives the last stable offset; the descriptions of
# the lag metrics speak of records of the partition.
# How Newsreel meets it: "newsreel status" counts from an administrator's ends, and "newsreel run" waits until what was
# written can be read (GroupLag, Backlog); a running stage, whose lag is its consumer's figure, asks for the transactions that
# are open on what it reads, and is not ready behind one that hangs (OpenTransaction).
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
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

class Finding {
    private static final TopicPartition ARTICLES = new TopicPartition("articles", 0);
    private static Map<String, Object> client;

    public static void main(String[] args) throws Exception {
        startBroker();
        try (Admin admin = Admin.create(client);
                KafkaProducer<String, String> hanging = producer(Map.of("transactional.id", "hanging"));
                KafkaProducer<String, String> writer = producer(Map.of())) {
            admin.createTopics(List.of(new NewTopic(ARTICLES.topic(), 1, (short) 1))).all().get();
            hanging.initTransactions();
            hanging.beginTransaction();
            hanging.send(new ProducerRecord<>(ARTICLES.topic(), "open")).get();
            for (int i = 0; i < 100; i++) {
                writer.send(new ProducerRecord<>(ARTICLES.topic(), "article " + i)).get();
            }
            tell("read_committed");
            tell("read_uncommitted");
            System.out.println("an administrator sees the end at "
                    + admin.listOffsets(Map.of(ARTICLES, OffsetSpec.latest())).partitionResult(ARTICLES).get().offset());
            hanging.abortTransaction();
        }
        Runtime.getRuntime().halt(0);
    }

    private static void tell(String isolation) {
        Map<String, Object> settings = new HashMap<>(client);
        settings.put("isolation.level", isolation);
        settings.put("max.poll.records", "1");
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(ARTICLES));
            consumer.seekToBeginning(List.of(ARTICLES));
            int read = 0;
            for (int polls = 0; polls < 20 && read == 0; polls++) {
                read += consumer.poll(Duration.ofMillis(250)).count();
            }
            Object lag = consumer.metrics().values().stream()
                    .filter(metric -> metric.metricName().name().equals("records-lag"))
                    .findFirst().orElseThrow().metricValue();
            System.out.println(isolation + ": read " + read + ", records-lag " + lag + ", currentLag "
                    + consumer.currentLag(ARTICLES).getAsLong() + ", end " + consumer.endOffsets(List.of(ARTICLES)).get(ARTICLES));
        }
    }

    private static KafkaProducer<String, String> producer(Map<String, Object> more) {
        Map<String, Object> settings = new HashMap<>(client);
        settings.putAll(more);
        return new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
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
read_committed: read 0, records-lag 0.0, currentLag 0, end 0
read_uncommitted: read 1, records-lag 100.0, currentLag 100, end 101
an administrator sees the end at 101
SEEN
echo "as found: a broker and clients of 4.4.0"

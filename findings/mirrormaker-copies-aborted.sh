#!/usr/bin/env bash
# MirrorMaker 2 of Kafka 4.3.1 copies what was aborted, as records like any other: a read_committed reader of the mirror gets it.
#
# Guess: the mirror of a topic that is written in transactions holds what a read_committed reader of the topic is given; or
# MirrorMaker copies the transactions with their ends, so that such a reader of the mirror is given the same.
# What happens: MirrorMaker reads as a plain consumer, uncommitted, and writes without the source's transactions. An article
# of an aborted transaction is in the mirror for good, and so is one whose transaction is still open; no setting of whoever
# reads the mirror leaves it out, since there it belongs to no transaction. After a failover to the mirror, exactly-once has
# become twice. SOURCE.consumer.isolation.level=read_committed in MirrorMaker's own properties mends it.
# Where it is documented: the setting is named where exactly-once support of source connectors is explained; that a plain
# mirror has what was aborted, nowhere that we found.
# How Newsreel meets it: README says so beside the isolation level of readers.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>findings</groupId><artifactId>mirror</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.kafka</groupId><artifactId>connect-mirror</artifactId><version>4.3.1</version></dependency>
    <dependency><groupId>org.apache.kafka</groupId><artifactId>kafka_2.13</artifactId><version>4.3.1</version></dependency>
    <dependency><groupId>org.apache.kafka</groupId><artifactId>kafka-metadata</artifactId><version>4.3.1</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>1.7.36</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies -DoutputDirectory=lib

cat >Finding.java <<'JAVA'
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
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
    private static final String LAST = "the end";
    private static Map<String, Object> client;

    public static void main(String[] args) throws Exception {
        startBroker();
        try (Admin admin = Admin.create(client)) {
            admin.createTopics(List.of(new NewTopic("articles", 1, (short) 1))).all().get();
            write();
            System.out.println("articles: " + read("articles"));
            System.out.println("mirror as it comes: " + mirrored(admin, "plain", ""));
            System.out.println("mirror of what is committed: "
                    + mirrored(admin, "careful", "careful.consumer.isolation.level=read_committed\n"));
        }
        Runtime.getRuntime().halt(0);
    }

    private static void write() throws Exception {
        Map<String, Object> settings = new HashMap<>(client);
        settings.put("transactional.id", "enrich");
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.initTransactions();
            producer.beginTransaction();
            producer.send(new ProducerRecord<>("articles", "Rates rise, aborted")).get();
            producer.abortTransaction();
            for (String article : List.of("Rates rise, committed", LAST)) {
                producer.beginTransaction();
                producer.send(new ProducerRecord<>("articles", article));
                producer.commitTransaction();
            }
        }
    }

    /** Lets MirrorMaker copy the topic, within one cluster under two names, and reads the copy as committed records. */
    private static List<String> mirrored(Admin admin, String source, String more) throws Exception {
        String address = client.get("bootstrap.servers").toString();
        Path properties = Files.writeString(Path.of(source + ".properties"), """
                clusters=SOURCE,mirror-of-SOURCE
                SOURCE.bootstrap.servers=ADDRESS
                mirror-of-SOURCE.bootstrap.servers=ADDRESS
                SOURCE->mirror-of-SOURCE.enabled=true
                SOURCE->mirror-of-SOURCE.topics=articles
                mirror-of-SOURCE->SOURCE.enabled=false
                emit.heartbeats.enabled=false
                emit.checkpoints.enabled=false
                replication.factor=1
                offset-syncs.topic.replication.factor=1
                heartbeats.topic.replication.factor=1
                offset.storage.replication.factor=1
                status.storage.replication.factor=1
                config.storage.replication.factor=1
                """.replace("SOURCE", source).replace("ADDRESS", address) + more);
        Process mirrorMaker = new ProcessBuilder("java", "-cp", "lib/*", "org.apache.kafka.connect.mirror.MirrorMaker",
                        properties.toString())
                .redirectErrorStream(true).redirectOutput(Path.of(source + ".log").toFile()).start();
        try {
            String copy = source + ".articles";
            while (!admin.listTopics().names().get().contains(copy)) {
                if (!mirrorMaker.isAlive()) {
                    throw new IllegalStateException("MirrorMaker ended: " + Files.readString(Path.of(source + ".log")));
                }
                Thread.sleep(200);
            }
            return read(copy);
        } finally {
            mirrorMaker.destroyForcibly().waitFor();
        }
    }

    private static List<String> read(String topic) {
        Map<String, Object> settings = new HashMap<>(client);
        settings.put("isolation.level", "read_committed");
        List<String> read = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            Set<TopicPartition> partition = Set.of(new TopicPartition(topic, 0));
            consumer.assign(partition);
            consumer.seekToBeginning(partition);
            while (!read.contains(LAST)) {
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
        new Formatter().setPrintStream(new PrintStream(OutputStream.nullOutputStream()))
                .setClusterId(Uuid.randomUuid().toString()).setNodeId(1).setControllerListenerName("CONTROLLER")
                .setMetadataLogDirectory(data).addDirectory(data).run();
        Map<String, String> node = new HashMap<>(Map.of(
                "process.roles", "broker,controller", "node.id", "1", "log.dirs", data,
                "listeners", "PLAINTEXT://127.0.0.1:" + broker + ",CONTROLLER://127.0.0.1:" + controller,
                "controller.listener.names", "CONTROLLER",
                "controller.quorum.voters", "1@127.0.0.1:" + controller,
                "offsets.topic.replication.factor", "1", "offsets.topic.num.partitions", "1",
                "transaction.state.log.replication.factor", "1", "transaction.state.log.min.isr", "1"));
        node.putAll(Map.of("transaction.state.log.num.partitions", "1", "group.initial.rebalance.delay.ms", "0"));
        new KafkaRaftServer(new KafkaConfig(node, false), Time.SYSTEM).startup();
        client = Map.of("bootstrap.servers", "127.0.0.1:" + broker);
    }
}
JAVA
timeout 400 java -cp 'lib/*' Finding.java | tee seen

diff - seen <<'SEEN' || { echo "the behaviour has changed" >&2; exit 1; }
articles: [Rates rise, committed, the end]
mirror as it comes: [Rates rise, aborted, Rates rise, committed, the end]
mirror of what is committed: [Rates rise, committed, the end]
SEEN
echo "as found: MirrorMaker 2 and a broker of 4.3.1"

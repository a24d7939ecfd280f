#!/usr/bin/env bash
# Kafka 4.4.0: a share group's dead-letter topic is taken whatever its name, and where the name is wrong, what is rejected is gone.
#
# Guess: errors.deadletterqueue.topic.name, set on a share group, names the topic that takes what its readers reject or fail
# at too often: the article, its key and why. A topic that cannot take them is refused when it is set, or at the latest when
# an article is rejected, which then stays.
# What happens: the broker takes any name. A topic that does not begin with "dlq." (the broker's own prefix), one that has
# no errors.deadletterqueue.group.enable=true, and one that does not exist get nothing: the acknowledgement succeeds, the
# group's lag is 0, no client is told, and the article is behind the group for good. Where all three are right, the dead
# letter has neither key nor value, only headers that say where the article stood, until the topic's retention takes it
# there; errors.deadletterqueue.copy.record.enable=true on the group brings them along.
# Where it is documented: prefix and the two switches in KIP-1191 and among the settings; that a wrong name loses the record
# without a word, nowhere that we found.
# How Newsreel meets it: its stages are consumer groups that write dead letters themselves, and do not start without the
# topic.
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.AcknowledgeType;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.KafkaShareConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

class Finding {
    private static final String ARTICLES = "articles";
    private static final Map<String, String> ENABLED = Map.of("errors.deadletterqueue.group.enable", "true");
    private static Map<String, Object> client;
    private static Admin admin;

    public static void main(String[] args) throws Exception {
        startBroker();
        admin = Admin.create(client);
        create(ARTICLES, Map.of());
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(client, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(ARTICLES, "id", "an article")).get();
        }
        create("dead-letters", ENABLED);
        create("dlq.not-enabled", Map.of());
        create("dlq.right", ENABLED);
        create("dlq.copied", ENABLED);
        System.out.println("another prefix: " + rejected("a", "dead-letters", Map.of()));
        System.out.println("not enabled: " + rejected("b", "dlq.not-enabled", Map.of()));
        System.out.println("no such topic: " + rejected("c", "dlq.nowhere", Map.of()));
        System.out.println("right: " + rejected("d", "dlq.right", Map.of()));
        System.out.println("right, and copied: "
                + rejected("e", "dlq.copied", Map.of("errors.deadletterqueue.copy.record.enable", "true")));
        System.out.println("in dlq.right: " + deadLetters("dlq.right", 1));
        System.out.println("in dlq.copied: " + deadLetters("dlq.copied", 1));
        Thread.sleep(5_000);
        System.out.println("in dead-letters: " + deadLetters("dead-letters", 0));
        System.out.println("in dlq.not-enabled: " + deadLetters("dlq.not-enabled", 0));
        System.out.println("dlq.nowhere was made: " + admin.listTopics().names().get().contains("dlq.nowhere"));
        Runtime.getRuntime().halt(0);
    }

    /** What a share group says of an article that its reader rejects. */
    private static String rejected(String group, String deadLetters, Map<String, String> more) throws Exception {
        Map<String, String> settings = new HashMap<>(more);
        settings.put("share.auto.offset.reset", "earliest");
        settings.put("errors.deadletterqueue.topic.name", deadLetters);
        List<AlterConfigOp> set = settings.entrySet().stream()
                .map(each -> new AlterConfigOp(
                        new ConfigEntry(each.getKey(), each.getValue()), AlterConfigOp.OpType.SET))
                .toList();
        admin.incrementalAlterConfigs(Map.of(new ConfigResource(ConfigResource.Type.GROUP, group), set)).all().get();
        Map<String, Object> consuming = new HashMap<>(client);
        consuming.putAll(Map.of("group.id", group, "share.acknowledgement.mode", "explicit"));
        Map<?, Optional<org.apache.kafka.common.KafkaException>> answers = Map.of();
        try (KafkaShareConsumer<String, String> consumer =
                new KafkaShareConsumer<>(consuming, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(ARTICLES));
            while (answers.isEmpty()) {
                consumer.poll(Duration.ofMillis(200))
                        .forEach(article -> consumer.acknowledge(article, AcknowledgeType.REJECT));
                answers = new HashMap<>(consumer.commitSync());
            }
            return "set and rejected with " + (answers.values().stream().allMatch(Optional::isEmpty) ? "no error" : answers)
                    + ", then read: " + consumer.poll(Duration.ofSeconds(1)).count();
        }
    }

    private static List<String> deadLetters(String topic, int awaited) {
        List<String> read = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(client, new StringDeserializer(), new StringDeserializer())) {
            TopicPartition partition = new TopicPartition(topic, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            do {
                consumer.poll(Duration.ofMillis(500)).forEach(letter -> read.add(letter.key() + ": " + letter.value()));
            } while (read.size() < awaited);
        }
        return read;
    }

    private static void create(String topic, Map<String, String> settings) throws Exception {
        admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1).configs(settings))).all().get();
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
                "offsets.topic.replication.factor", "1", "auto.create.topics.enable", "false"));
        node.put("share.coordinator.state.topic.replication.factor", "1");
        node.put("share.coordinator.state.topic.min.isr", "1");
        new KafkaRaftServer(new KafkaConfig(node, false), Time.SYSTEM).startup();
        client = Map.of("bootstrap.servers", "127.0.0.1:" + broker);
    }
}
JAVA
timeout 300 java -cp 'lib/*' Finding.java | tee seen

diff - seen <<'SEEN' || { echo "the behaviour has changed" >&2; exit 1; }
another prefix: set and rejected with no error, then read: 0
not enabled: set and rejected with no error, then read: 0
no such topic: set and rejected with no error, then read: 0
right: set and rejected with no error, then read: 0
right, and copied: set and rejected with no error, then read: 0
in dlq.right: [null: null]
in dlq.copied: [id: an article]
in dead-letters: []
in dlq.not-enabled: []
dlq.nowhere was made: false
SEEN
echo "as found: a broker and clients of 4.4.0"

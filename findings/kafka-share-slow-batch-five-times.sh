#!/usr/bin/env bash
# Kafka 4.4.0: a share group's reader that needs longer for a batch than the lock lasts has each article five times, and no error.
#
# Guess: the lock of 30 seconds (share.record.lock.duration.ms) is for an article: a reader that handles each in a tenth of
# a second is far from it. And where an acknowledgement comes too late, poll() says so, as commitSync() of a consumer does.
# What happens: the lock of all that a poll gives begins when they are fetched, and ends for all alike, so 500 articles of a
# tenth of a second each take 50 seconds and are too late. What poll() acknowledges then, for all that came before, is
# refused, without an exception, and the articles come again, at the fourth time half as many at once, at the fifth one by
# one. Each is handled five times. Where one alone is too slow as well, the group has done with it as failed, though it was
# handled well five times over, and with a dead-letter topic it is a dead letter. Only a callback
# (setAcknowledgementCommitCallback) is told. Here the lock is a second, and twenty articles take 0.2 seconds each; given
# one at a time, each comes once.
# Where it is documented: lock, limit of deliveries and callback in KIP-932; that poll() keeps quiet, nowhere that we found.
# How Newsreel meets it: its stages are consumer groups, which have partitions and no locks.
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
import java.util.TreeMap;
import java.util.TreeSet;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaShareConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

class Finding {
    private static final int ARTICLES = 20;
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(8);
    private static Map<String, Object> client;

    public static void main(String[] args) throws Exception {
        startBroker();
        try (Admin admin = Admin.create(client)) {
            run(admin, "in-a-batch", Map.of());
            run(admin, "one-at-a-time", Map.of("share.acquire.mode", "record_limit", "max.poll.records", "1"));
        }
        Runtime.getRuntime().halt(0);
    }

    private static void run(Admin admin, String topic, Map<String, Object> more) throws Exception {
        admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
        set(admin, topic, "share.auto.offset.reset", "earliest");
        set(admin, topic, "share.record.lock.duration.ms", "1000");
        send(topic);
        Map<String, Object> settings = new HashMap<>(client);
        settings.putAll(more);
        settings.put("group.id", topic);
        Map<String, Integer> handled = new TreeMap<>();
        TreeSet<String> told = new TreeSet<>();
        String thrown = "nothing";
        try (KafkaShareConsumer<String, String> consumer =
                new KafkaShareConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.setAcknowledgementCommitCallback(
                    (offsets, e) -> told.add(e == null ? "done" : e.getClass().getSimpleName()));
            consumer.subscribe(List.of(topic));
            Instant last = Instant.now();
            while (handled.size() < ARTICLES || last.plus(LONG_ENOUGH).isAfter(Instant.now())) {
                for (ConsumerRecord<String, String> article : consumer.poll(Duration.ofMillis(200))) {
                    Thread.sleep(200);
                    handled.merge(article.value(), 1, Integer::sum);
                    last = Instant.now();
                }
            }
        } catch (KafkaException e) {
            thrown = e.getClass().getSimpleName();
        }
        System.out.println(topic + ": each was handled " + new TreeSet<>(handled.values()) + " times; thrown: " + thrown
                + "; told to the callback: " + told);
    }

    private static void send(String topic) {
        Map<String, Object> settings = new HashMap<>(client);
        settings.put("linger.ms", "200");
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            for (int i = 0; i < ARTICLES; i++) {
                producer.send(new ProducerRecord<>(topic, "article " + i));
            }
        }
    }

    private static void set(Admin admin, String group, String name, String value) throws Exception {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.GROUP, group);
        admin.incrementalAlterConfigs(Map.of(
                        resource, List.of(new AlterConfigOp(new ConfigEntry(name, value), AlterConfigOp.OpType.SET))))
                .all().get();
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
        node.put("group.share.min.record.lock.duration.ms", "1000");
        new KafkaRaftServer(new KafkaConfig(node, false), Time.SYSTEM).startup();
        client = Map.of("bootstrap.servers", "127.0.0.1:" + broker);
    }
}
JAVA
timeout 300 java -cp 'lib/*' Finding.java | tee seen

diff - seen <<'SEEN' || { echo "the behaviour has changed" >&2; exit 1; }
in-a-batch: each was handled [5] times; thrown: nothing; told to the callback: [InvalidRecordStateException, done]
one-at-a-time: each was handled [1] times; thrown: nothing; told to the callback: [done]
SEEN
echo "as found: a broker and clients of 4.4.0"

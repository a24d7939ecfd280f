#!/usr/bin/env bash
# Kafka 4.4.0: a share group reads what was aborted, and what is not committed yet; no setting of its consumers changes that.
#
# Guess: a share consumer is a consumer: with isolation.level=read_committed among its properties it reads what was
# committed, from an exactly-once topic as from any.
# What happens: the level belongs to the group, and is read_uncommitted unless share.isolation.level is set on the group,
# by an administrator, at the broker. Until then its members are handed the aborted records and the open ones too, and
# acknowledge them. isolation.level in the client's properties is refused (so a properties file that other consumers share
# cannot be used), which hides that there is something to set; where it is left out, nothing tells.
# Where it is documented: among the settings of groups, with its default; a consumer's own properties do not name it.
# How Newsreel meets it: its own stages are consumer groups with read_committed; README tells readers of news.enriched.
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.AlterConfigOp.OpType;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaShareConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

class Finding {
    private static final String TOPIC = "articles";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

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
                "offsets.topic.replication.factor", "1",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1"));
        node.put("share.coordinator.state.topic.replication.factor", "1");
        node.put("share.coordinator.state.topic.min.isr", "1");
        new KafkaRaftServer(new KafkaConfig(node, false), Time.SYSTEM).startup();
        Map<String, Object> client = Map.of("bootstrap.servers", "127.0.0.1:" + broker);
        Map<String, Object> transactional = new HashMap<>(client);
        transactional.put("transactional.id", "writer");
        try (Admin admin = Admin.create(client);
                KafkaProducer<String, String> producer =
                        new KafkaProducer<>(transactional, new StringSerializer(), new StringSerializer())) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get();
            producer.initTransactions();
            send(producer, "aborted");
            producer.abortTransaction();
            send(producer, "committed");
            producer.commitTransaction();
            send(producer, "open");

            set(admin, "plain", "share.auto.offset.reset", "earliest");
            System.out.println("a share group: " + read(client, "plain", 3));
            set(admin, "committed", "share.auto.offset.reset", "earliest");
            set(admin, "committed", "share.isolation.level", "read_committed");
            System.out.println("one with share.isolation.level: " + read(client, "committed", 1));
            Map<String, Object> asked = new HashMap<>(client);
            asked.put("isolation.level", "read_committed");
            System.out.println("one whose client asks: " + read(asked, "plain", 1));
        }
        Runtime.getRuntime().halt(0);
    }

    private static void send(KafkaProducer<String, String> producer, String value) throws Exception {
        producer.beginTransaction();
        producer.send(new ProducerRecord<>(TOPIC, value)).get();
    }

    private static void set(Admin admin, String group, String name, String value) throws Exception {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.GROUP, group);
        admin.incrementalAlterConfigs(
                Map.of(resource, List.of(new AlterConfigOp(new ConfigEntry(name, value), OpType.SET)))).all().get();
    }

    private static String read(Map<String, Object> client, String group, int records) {
        Map<String, Object> settings = new HashMap<>(client);
        settings.put("group.id", group);
        try (KafkaShareConsumer<String, String> consumer =
                new KafkaShareConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(TOPIC));
            List<String> read = new ArrayList<>();
            for (Instant end = Instant.now().plus(PATIENCE); read.size() < records && Instant.now().isBefore(end); ) {
                consumer.poll(Duration.ofMillis(500)).forEach(record -> read.add(record.value()));
            }
            return read.toString();
        } catch (ConfigException e) {
            return e.getMessage();
        }
    }
}
JAVA
java -cp 'lib/*' Finding.java | tee seen

diff - seen <<'SEEN' || { echo "the behaviour has changed" >&2; exit 1; }
a share group: [aborted, committed, open]
one with share.isolation.level: [committed]
one whose client asks: isolation.level cannot be set when using a share group.
SEEN
echo "as found: a broker and clients of 4.4.0"

#!/usr/bin/env bash
# Kafka 4.4.0: with group.protocol=consumer two topics are no longer read side by side: one member has all of the one, one of the other.
#
# Guess: members that subscribe to two topics of as many partitions are given the same numbers of both, as ever:
# articles and their corrections, with one key, meet in one process. The new protocol changes who assigns, not what.
# What happens: the broker's assignor is "uniform" unless the client names another, and it keeps topics apart: here one of
# two members has the three partitions of the articles, the other those of the corrections. A join by hand, a cache filled
# of the one topic for the other, finds nothing, without an error, and with one member, as in a test, all is well. The
# classic protocol's first choice is "range", which numbers partitions side by side; group.remote.assignor=range has it
# again.
# Where it is documented: KIP-848 has both assignors and that uniform comes first; that "range" was what kept topics side by
# side, in the Javadoc of RangeAssignor.
# How Newsreel meets it: its stages speak the classic protocol (StreamSettings, InstanceDirectory), and what belongs together
# has one key on one topic.
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
import java.util.stream.Stream;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

class Finding {
    private static final List<String> TOPICS = List.of("articles", "corrections");
    private static String address;

    public static void main(String[] args) throws Exception {
        address = startBroker();
        try (Admin admin = Admin.create(Map.<String, Object>of("bootstrap.servers", address))) {
            for (String topic : TOPICS) {
                admin.createTopics(List.of(new NewTopic(topic, 3, (short) 1))).all().get();
            }
        }
        show("classic", Map.of("group.protocol", "classic"));
        show("consumer", Map.of("group.protocol", "consumer"));
        show("consumer with range", Map.of("group.protocol", "consumer", "group.remote.assignor", "range"));
        Runtime.getRuntime().halt(0);
    }

    private static void show(String name, Map<String, Object> protocol) {
        try (KafkaConsumer<String, String> one = member(name, protocol);
                KafkaConsumer<String, String> other = member(name, protocol)) {
            for (Instant end = Instant.now().plusSeconds(60); !isShared(one, other) && Instant.now().isBefore(end); ) {
                one.poll(Duration.ofMillis(100));
                other.poll(Duration.ofMillis(100));
            }
            System.out.println(name + ": " + Stream.of(one, other)
                    .map(member -> member.assignment().stream().map(Object::toString).sorted().toList().toString())
                    .sorted().toList());
        }
    }

    private static boolean isShared(KafkaConsumer<?, ?> one, KafkaConsumer<?, ?> other) {
        return !one.assignment().isEmpty() && !other.assignment().isEmpty()
                && one.assignment().size() + other.assignment().size() == 6;
    }

    private static KafkaConsumer<String, String> member(String group, Map<String, Object> protocol) {
        Map<String, Object> settings = new HashMap<>(protocol);
        settings.putAll(Map.of("bootstrap.servers", address, "group.id", group));
        KafkaConsumer<String, String> member =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
        member.subscribe(TOPICS);
        return member;
    }

    private static String startBroker() throws Exception {
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
        return "127.0.0.1:" + broker;
    }
}
JAVA
timeout 300 java -cp 'lib/*' Finding.java 2>/dev/null | tee seen

diff - seen <<'SEEN' || { echo "the behaviour has changed" >&2; exit 1; }
classic: [[articles-0, articles-1, corrections-0, corrections-1], [articles-2, corrections-2]]
consumer: [[articles-0, articles-1, articles-2], [corrections-0, corrections-1, corrections-2]]
consumer with range: [[articles-0, articles-1, corrections-0, corrections-1], [articles-2, corrections-2]]
SEEN
echo "as found: a broker and clients of 4.4.0"

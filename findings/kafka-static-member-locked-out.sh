#!/usr/bin/env bash
# Kafka 4.4.0: a static member that was killed is refused when it comes back, once its group has the new protocol.
#
# Guess: group.instance.id is there for members that are restarted: who comes back under the name within the session timeout
# takes its partitions over at once, and the one that had the name before is fenced. group.protocol=consumer keeps that.
# What happens: with the classic protocol it does, in a second or two. With group.protocol=consumer the name stays with the
# member that is gone until its session ends (45 seconds), and poll() of the one that comes back throws an
# UnreleasedInstanceIdException, which is fatal to it. A container that is killed and started again after five seconds ends
# at once, again and again, and its partitions are read by nobody meanwhile.
# Where it is documented: the error in KIP-848; the page on static membership says that a restarted member keeps its
# partitions, without a word on protocols.
# How Newsreel meets it: its stages speak the classic protocol, whatever a client file says, so that who was killed and
# comes back is given its partitions at once (StreamSettings, InstanceDirectory).
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

cat >Reader.java <<'JAVA'
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.StringDeserializer;

/** A member of a group: says when it has partitions, or what it was refused with, and stays until it is killed. */
class Reader {
    public static void main(String[] args) throws Exception {
        Map<String, Object> settings = new HashMap<>(Map.of(
                "bootstrap.servers", args[0], "group.protocol", args[1], "group.id", args[1] + "-readers"));
        if (args.length > 2) {
            settings.put("group.instance.id", args[2]);
        }
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of("articles"));
            while (consumer.assignment().isEmpty()) {
                consumer.poll(Duration.ofMillis(200));
            }
            System.out.println("reads " + consumer.assignment());
            while (true) {
                consumer.poll(Duration.ofMillis(200));
            }
        } catch (KafkaException e) {
            System.out.println(e.getClass().getSimpleName());
        }
    }
}
JAVA

cat >Finding.java <<'JAVA'
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

class Finding {
    private static Map<String, Object> client;

    public static void main(String[] args) throws Exception {
        startBroker();
        try (Admin admin = Admin.create(client)) {
            admin.createTopics(List.of(new NewTopic("articles", 1, (short) 1))).all().get();
        }
        for (String protocol : List.of("classic", "consumer")) {
            System.out.println(protocol + ", first: " + startAndKill(protocol, "desk-1"));
            System.out.println(protocol + ", killed and started again: " + startAndKill(protocol, "desk-1"));
        }
        System.out.println("consumer, once more: " + startAndKill("consumer", "desk-1"));
        Runtime.getRuntime().halt(0);
    }

    /** What a member says before it is killed. */
    private static String startAndKill(String protocol, String name) throws Exception {
        Process member = new ProcessBuilder(
                        "java", "-cp", ".:lib/*", "Reader", client.get("bootstrap.servers").toString(), protocol, name)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = member.inputReader().readLine();
        member.destroyForcibly().waitFor();
        return said;
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
        new KafkaRaftServer(new KafkaConfig(node, false), Time.SYSTEM).startup();
        client = Map.of("bootstrap.servers", "127.0.0.1:" + broker);
    }
}
JAVA
javac -cp 'lib/*' Reader.java
timeout 300 java -cp 'lib/*' Finding.java | tee seen

diff - seen <<'SEEN' || { echo "the behaviour has changed" >&2; exit 1; }
classic, first: reads [articles-0]
classic, killed and started again: reads [articles-0]
consumer, first: reads [articles-0]
consumer, killed and started again: UnreleasedInstanceIdException
consumer, once more: UnreleasedInstanceIdException
SEEN
echo "as found: a broker and consumers of 4.4.0"

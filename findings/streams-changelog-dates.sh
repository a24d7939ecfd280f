#!/usr/bin/env bash
# Kafka Streams 4.3.1 makes its changelogs with message.timestamp.type=CreateTime, whatever the broker's default is.
#
# Guess: a topic that Streams makes takes what it does not name from the broker, so on a broker whose
# log.message.timestamp.type is LogAppendTime every topic is dated by the broker.
# What happens: a topic made by an administrator is LogAppendTime, the changelog beside it is CreateTime: Streams names the
# setting itself. A check that wants one kind of dates on all topics refuses a changelog that nobody touched, at the second
# start and not at the first.
# Where it is documented: the defaults of internal topics stand in Streams' documentation of topics; that they win over the
# broker's follows from it and is not said.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>findings</groupId><artifactId>streams</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.kafka</groupId><artifactId>kafka_2.13</artifactId><version>4.3.1</version></dependency>
    <dependency><groupId>org.apache.kafka</groupId><artifactId>kafka-metadata</artifactId><version>4.3.1</version></dependency>
    <dependency><groupId>org.apache.kafka</groupId><artifactId>kafka-streams</artifactId><version>4.3.1</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>1.7.36</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies -DoutputDirectory=lib

cat >Finding.java <<'JAVA'
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Materialized;

class Finding {
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
                "log.message.timestamp.type", "LogAppendTime"));
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(node, false), Time.SYSTEM);
        server.startup();
        String bootstrap = "127.0.0.1:" + broker;
        try (Admin admin = Admin.create(Map.<String, Object>of("bootstrap.servers", bootstrap))) {
            admin.createTopics(List.of(new NewTopic("words", 1, (short) 1))).all().get();
            count(bootstrap);
            for (String topic : List.of("words", "counter-counts-changelog")) {
                ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
                System.out.println(topic + " " + admin.describeConfigs(List.of(resource)).all().get().get(resource)
                        .get("message.timestamp.type").value());
            }
        }
        Runtime.getRuntime().halt(0);
    }

    /** Runs a topology with a store until its topics are made. */
    private static void count(String bootstrap) throws InterruptedException {
        Properties settings = new Properties();
        settings.putAll(Map.of("bootstrap.servers", bootstrap, "application.id", "counter", "state.dir",
                Path.of("state").toAbsolutePath().toString(), "replication.factor", "1",
                "default.key.serde", Serdes.StringSerde.class.getName(),
                "default.value.serde", Serdes.StringSerde.class.getName()));
        StreamsBuilder builder = new StreamsBuilder();
        builder.<String, String>stream("words").groupByKey().count(Materialized.as("counts"));
        CountDownLatch running = new CountDownLatch(1);
        KafkaStreams streams = new KafkaStreams(builder.build(), settings);
        streams.setStateListener((now, before) -> {
            if (now == KafkaStreams.State.RUNNING) {
                running.countDown();
            }
        });
        streams.start();
        running.await();
        streams.close();
    }
}
JAVA
java -cp 'lib/*' Finding.java | tee seen

diff - seen <<'SEEN' || { echo "the behaviour has changed" >&2; exit 1; }
words LogAppendTime
counter-counts-changelog CreateTime
SEEN
echo "as found: kafka-streams 4.3.1 on a broker 4.3.1"

#!/usr/bin/env bash
# Kafka 4.4.0: to reset the Streams application "news" deletes the state of "news-trends" too, while that one runs.
#
# Guess: kafka-streams-application-reset deletes the internal topics of the application whose id it is given; it looks first
# that no instance of it runs, and touches no other application.
# What happens: internal topics are known by their names alone. All that begins with the id and a hyphen and ends as
# internal topics do is deleted, so the changelogs of "news-trends", "news-berlin" and "news-v2" as well, while these run:
# only the group of the id that was given is looked at. "news" itself need not exist. news-trends goes on from its local
# store, RUNNING, and what it counted is gone with the next loss of that disk. It asks nobody first; what --dry-run prints
# has them.
# Where it is documented: the help says which topics it deletes by their names' beginning, and calls them those that were
# made for the application; KAFKA-14922 asks that the id be checked.
# How Newsreel meets it: no application's id begins with another's, nor do those of pipelines that share a cluster
# (TopicNames).
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
    <dependency><groupId>org.apache.kafka</groupId><artifactId>kafka-streams</artifactId><version>4.4.0</version></dependency>
    <dependency><groupId>org.apache.kafka</groupId><artifactId>kafka-tools</artifactId><version>4.4.0</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>1.7.36</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies -DoutputDirectory=lib

cat >Finding.java <<'JAVA'
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.tools.StreamsResetter;

class Finding {
    private static final String ARTICLES = "articles";
    private static Map<String, Object> client;

    public static void main(String[] args) throws Exception {
        startBroker();
        try (Admin admin = Admin.create(client)) {
            admin.createTopics(List.of(new NewTopic(ARTICLES, 1, (short) 1))).all().get();
            send();
            KafkaStreams trends = start("news-trends");
            awaitCommitted(admin, "news-trends", 1);
            System.out.println("running: " + new TreeSet<>(admin.listTopics().names().get()));
            int code = quietly(() -> new StreamsResetter().execute(
                    new String[] {
                        "--bootstrap-server", client.get("bootstrap.servers").toString(), "--application-id", "news",
                        "--input-topics", ARTICLES
                    },
                    new Properties()));
            System.out.println("reset of news: exit code " + code);
            while (admin.listTopics().names().get().contains("news-trends-counts-changelog")) {
                Thread.sleep(100);
            }
            System.out.println("afterwards: " + new TreeSet<>(admin.listTopics().names().get()));
            System.out.println("news-trends is " + trends.state());
        }
        Runtime.getRuntime().halt(0);
    }

    private static KafkaStreams start(String application) {
        StreamsBuilder builder = new StreamsBuilder();
        builder.stream(ARTICLES, Consumed.with(Serdes.String(), Serdes.String()))
                .groupByKey()
                .count(Materialized.as("counts"));
        Properties settings = new Properties();
        settings.putAll(client);
        settings.putAll(Map.of("application.id", application, "state.dir", Path.of("state").toAbsolutePath().toString(),
                "replication.factor", "1", "commit.interval.ms", "100", "auto.offset.reset", "earliest",
                "default.key.serde", Serdes.StringSerde.class.getName(),
                "default.value.serde", Serdes.StringSerde.class.getName()));
        KafkaStreams streams = new KafkaStreams(builder.build(), settings);
        streams.start();
        return streams;
    }

    private static void send() throws Exception {
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(client, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(ARTICLES, "rates", "an article")).get();
        }
    }

    private static void awaitCommitted(Admin admin, String group, long offset) throws Exception {
        while (true) {
            var committed = admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get()
                    .get(new TopicPartition(ARTICLES, 0));
            if (committed != null && committed.offset() >= offset) {
                return;
            }
            Thread.sleep(100);
        }
    }

    private interface Work {
        int get() throws Exception;
    }

    private static int quietly(Work work) throws Exception {
        PrintStream out = System.out;
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        try {
            return work.get();
        } finally {
            System.setOut(out);
        }
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
timeout 300 java -cp 'lib/*' Finding.java | tee seen

diff - seen <<'SEEN' || { echo "the behaviour has changed" >&2; exit 1; }
running: [articles, news-trends-counts-changelog]
reset of news: exit code 0
afterwards: [articles]
news-trends is RUNNING
SEEN
echo "as found: kafka-tools and kafka-streams 4.4.0 on a broker 4.4.0"

#!/usr/bin/env bash
# Kafka 4.4.0 takes an article that kafkajs 2.2.4 dates 1969; Kafka Streams ends at it, at each start, and no look-up by date finds it.
#
# Guess: a record's timestamp cannot lie before 1970, as Java's producer says ("should always be non-negative"), so the
# broker refuses one that does; or, since a date is a date, it is a record like any other. One of a bad record's handlers
# has it.
# What happens: only Java's producer asks. kafkajs sends it, the broker keeps it, consumers are given it as it is. Kafka
# Streams throws where it takes the time of the record, before any handler of deserialization or processing, so that the
# application stops, and stops again at each start, as long as the record is the next. (-1 is how the format says "no time":
# the same.) listOffsets has no dates below nought, passes over the record for the first second of 1970, and knows no newest
# timestamp of a topic that has nothing younger. An archive of print is full of such dates.
# Where it is documented: the Javadoc of FailOnInvalidTimestamp and of ProducerRecord; that broker and consumers take such a
# record, nowhere that we found.
# How Newsreel meets it: its topologies take no time from a record that has none (ArrivalTime), and the date of an article
# stands in its JSON, of any year.
set -euo pipefail
command -v npm >/dev/null || { echo "npm is needed (it comes with Node.js)" >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm init -y >/dev/null
npm install --silent --no-audit --no-fund kafkajs@2.2.4

cat >write.mjs <<'JS'
import kafkajs from "kafkajs";

const [broker, topic, timestamp] = process.argv.slice(2);
const producer = new kafkajs.Kafka({ brokers: [broker], logLevel: kafkajs.logLevel.NOTHING }).producer();
await producer.connect();
const [{ errorCode }] = await producer.send({ topic, messages: [{ value: "an article", timestamp }] });
console.log(`kafkajs: error code ${errorCode}`);
await producer.disconnect();
JS

cat >pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>findings</groupId><artifactId>kafka</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.kafka</groupId><artifactId>kafka_2.13</artifactId><version>4.4.0</version></dependency>
    <dependency><groupId>org.apache.kafka</groupId><artifactId>kafka-metadata</artifactId><version>4.4.0</version></dependency>
    <dependency><groupId>org.apache.kafka</groupId><artifactId>kafka-streams</artifactId><version>4.4.0</version></dependency>
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
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.errors.LogAndContinueExceptionHandler;
import org.apache.kafka.streams.errors.LogAndContinueProcessingExceptionHandler;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.apache.kafka.streams.kstream.Consumed;

class Finding {
    private static final TopicPartition ARTICLES = new TopicPartition("articles", 0);
    private static final long LANDING = Instant.parse("1969-07-20T20:17:00Z").toEpochMilli();
    private static Map<String, Object> client;

    public static void main(String[] args) throws Exception {
        startBroker();
        try (Admin admin = Admin.create(client)) {
            admin.createTopics(List.of(new NewTopic(ARTICLES.topic(), 1, (short) 1))).all().get();
            System.out.println("Java's producer: " + ofJava());
            new ProcessBuilder("node", "write.mjs", client.get("bootstrap.servers").toString(), ARTICLES.topic(), "" + LANDING)
                    .redirectOutput(ProcessBuilder.Redirect.INHERIT).start().waitFor();
            System.out.println("a consumer: " + Instant.ofEpochMilli(read().timestamp()));
            System.out.println("its offset by its date: " + offset(admin, OffsetSpec.forTimestamp(LANDING)));
            System.out.println("by the beginning of 1970: " + offset(admin, OffsetSpec.forTimestamp(0)));
            System.out.println("by the newest date: " + offset(admin, OffsetSpec.maxTimestamp()));
        }
        System.out.println("Streams: " + endOfStreams());
        System.out.println("Streams, started again: " + endOfStreams());
        Runtime.getRuntime().halt(0);
    }

    private static String ofJava() {
        try {
            return new ProducerRecord<>(ARTICLES.topic(), 0, LANDING, "id", "an article").toString();
        } catch (IllegalArgumentException e) {
            return "refused";
        }
    }

    private static ConsumerRecord<String, String> read() {
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(client, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(ARTICLES));
            consumer.seekToBeginning(List.of(ARTICLES));
            while (true) {
                for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(200))) {
                    return record;
                }
            }
        }
    }

    private static String offset(Admin admin, OffsetSpec which) throws InterruptedException {
        try {
            long offset = admin.listOffsets(Map.of(ARTICLES, which)).partitionResult(ARTICLES).get().offset();
            return offset < 0 ? "none" : Long.toString(offset);
        } catch (ExecutionException e) {
            return e.getCause().getClass().getSimpleName();
        }
    }

    /** What an application stops with whose handlers go on after any bad record. */
    private static String endOfStreams() throws Exception {
        StreamsBuilder builder = new StreamsBuilder();
        builder.stream(ARTICLES.topic(), Consumed.with(Serdes.String(), Serdes.String())).foreach((key, value) -> {});
        Properties settings = new Properties();
        settings.putAll(client);
        settings.putAll(Map.of("application.id", "reader", "auto.offset.reset", "earliest",
                "state.dir", Path.of("state").toAbsolutePath().toString(),
                "deserialization.exception.handler", LogAndContinueExceptionHandler.class,
                "processing.exception.handler", LogAndContinueProcessingExceptionHandler.class));
        CompletableFuture<String> end = new CompletableFuture<>();
        try (KafkaStreams streams = new KafkaStreams(builder.build(), settings)) {
            streams.setUncaughtExceptionHandler(e -> {
                end.complete("ended by " + e.getClass().getSimpleName());
                return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
            });
            streams.start();
            return end.get();
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
        node.putAll(Map.of("log.retention.ms", "-1", "group.initial.rebalance.delay.ms", "0"));
        new KafkaRaftServer(new KafkaConfig(node, false), Time.SYSTEM).startup();
        client = Map.of("bootstrap.servers", "127.0.0.1:" + broker);
    }
}
JAVA
timeout 300 java -cp 'lib/*' Finding.java | tee seen

diff - seen <<'SEEN' || { echo "the behaviour has changed" >&2; exit 1; }
Java's producer: refused
kafkajs: error code 0
a consumer: 1969-07-20T20:17:00Z
its offset by its date: UnsupportedVersionException
by the beginning of 1970: none
by the newest date: none
Streams: ended by StreamsException
Streams, started again: ended by StreamsException
SEEN
echo "as found: a broker, clients and kafka-streams of 4.4.0 with kafkajs 2.2.4"

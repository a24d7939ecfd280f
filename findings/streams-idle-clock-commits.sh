#!/usr/bin/env bash
# Kafka Streams 4.4.0: a look at the clock that does nothing ends a transaction, for ever, where no article comes.
#
# Guess: a commit is made of what was read, so an application that has read everything commits nothing until more comes;
# a punctuator that finds nothing to do, a look for embargoes that are over, costs a function call.
# What happens: each call of a punctuator has its task committed, at the next commit interval, whether it did anything or
# not: the same position once more, under exactly-once in a transaction with its markers. An application with six tasks and
# two looks a second that nobody writes to ends several transactions a second, each with its records on
# __consumer_offsets and __transaction_state. A punctuator that was cancelled costs nothing; it may cancel itself.
# Where it is documented: nowhere that we found; commit.interval.ms speaks of processing progress.
# How Newsreel meets it: its enrichment and its counting look at the clock only while there is something to look for (Rounds).
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
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
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
import org.apache.kafka.streams.processor.Cancellable;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

class Finding {
    private static final Duration IDLE = Duration.ofSeconds(10);
    private static Map<String, Object> client;
    private static Admin admin;

    private enum Clock { NONE, FOR_EVER, CANCELLED }

    public static void main(String[] args) throws Exception {
        startBroker();
        admin = Admin.create(client);
        admin.createTopics(List.of(new NewTopic("articles", 1, (short) 1))).all().get();
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(client, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("articles", "a-1", "Rates rise")).get();
        }
        for (String guarantee : List.of("exactly_once_v2", "at_least_once")) {
            for (Clock clock : Clock.values()) {
                System.out.println(guarantee + ", clock " + clock + ": " + idle(guarantee, clock));
            }
        }
        Runtime.getRuntime().halt(0);
    }

    /** What an application that has read the one article there is writes afterwards. */
    private static String idle(String guarantee, Clock clock) throws Exception {
        CountDownLatch read = new CountDownLatch(1);
        StreamsBuilder builder = new StreamsBuilder();
        builder.<String, String>stream("articles").process(() -> new Reader(clock, read));
        Properties settings = new Properties();
        settings.putAll(client);
        settings.putAll(Map.of("application.id", guarantee + "-" + clock, "processing.guarantee", guarantee,
                "commit.interval.ms", 100, "auto.offset.reset", "earliest",
                "state.dir", Path.of("state").toAbsolutePath().toString(),
                "default.key.serde", Serdes.StringSerde.class.getName(),
                "default.value.serde", Serdes.StringSerde.class.getName()));
        try (KafkaStreams streams = new KafkaStreams(builder.build(), settings)) {
            streams.start();
            read.await();
            TimeUnit.SECONDS.sleep(5);
            long positions = end("__consumer_offsets");
            long transactions = guarantee.startsWith("exactly") ? end("__transaction_state") : 0;
            TimeUnit.MILLISECONDS.sleep(IDLE.toMillis());
            return some(end("__consumer_offsets") - positions) + " on __consumer_offsets"
                    + (guarantee.startsWith("exactly")
                            ? ", " + some(end("__transaction_state") - transactions) + " on __transaction_state" : "");
        }
    }

    private static String some(long records) {
        return records < 5 ? "next to nothing" : records > 25 ? "more than 25 records" : records + " records";
    }

    private static long end(String topic) throws Exception {
        TopicPartition partition = new TopicPartition(topic, 0);
        return admin.listOffsets(Map.of(partition, OffsetSpec.latest())).partitionResult(partition).get().offset();
    }

    /** Looks at the clock, and does nothing. */
    private record Reader(Clock clock, CountDownLatch read) implements Processor<String, String, Void, Void> {
        @Override
        public void init(ProcessorContext<Void, Void> context) {
            if (clock != Clock.NONE) {
                Cancellable looks =
                        context.schedule(Duration.ofMillis(100), PunctuationType.WALL_CLOCK_TIME, time -> {});
                if (clock == Clock.CANCELLED) {
                    looks.cancel();
                }
            }
        }

        @Override
        public void process(Record<String, String> article) {
            read.countDown();
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
        node.putAll(Map.of("transaction.state.log.replication.factor", "1", "transaction.state.log.min.isr", "1",
                "transaction.state.log.num.partitions", "1", "group.initial.rebalance.delay.ms", "0"));
        new KafkaRaftServer(new KafkaConfig(node, false), Time.SYSTEM).startup();
        client = Map.of("bootstrap.servers", "127.0.0.1:" + broker);
    }
}
JAVA
timeout 300 java -cp 'lib/*' Finding.java | tee seen

diff - seen <<'SEEN' || { echo "the behaviour has changed" >&2; exit 1; }
exactly_once_v2, clock NONE: next to nothing on __consumer_offsets, next to nothing on __transaction_state
exactly_once_v2, clock FOR_EVER: more than 25 records on __consumer_offsets, more than 25 records on __transaction_state
exactly_once_v2, clock CANCELLED: next to nothing on __consumer_offsets, next to nothing on __transaction_state
at_least_once, clock NONE: next to nothing on __consumer_offsets
at_least_once, clock FOR_EVER: more than 25 records on __consumer_offsets
at_least_once, clock CANCELLED: next to nothing on __consumer_offsets
SEEN
echo "as found: kafka-streams 4.4.0"

#!/usr/bin/env bash
# Kafka Streams 4.4.0: an application with group.protocol=streams gets no further topic or store, stopped or not, but by way of the old protocol.
#
# Guess: what "topology updates are not supported" means is the rolling kind, where old and new instances run side by side; who
# stops them all, waits until the group is empty and starts the new version has what the classic protocol has. Or, as the
# documentation says, "a new streams group must be created", with a new id, which stands nowhere and has no stores.
# What happens: neither. The broker keeps the topology with the group, and refuses a member with another one for as long as
# the group exists, empty or not: each start of a version with one more source topic or one more store ends in an
# InvalidRequestException, and going back is the only thing that runs. A step that keeps nothing (mapValues, filter, an output)
# is no change. But the same version starts with group.protocol=classic, which an empty group may change to, with all positions;
# after that it starts with the new protocol again, as one with the new topology: no article is read twice and none left out, and
# a store goes on counting where it was.
# Where it is documented: the page on the protocol, as a limit, with the new group; the way through the classic protocol, nowhere
# that we found. KAFKA-20170 is to lift it.
# How Newsreel meets it: its enrichment and its counting speak the classic protocol (StreamSettings).
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
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.CloseOptions.GroupMembershipOperation;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Materialized;

class Finding {
    private static Map<String, Object> client;
    private static Admin admin;

    private enum Version { COUNTS, COUNTS_AND_WRITES, COUNTS_CORRECTIONS_TOO }

    public static void main(String[] args) throws Exception {
        startBroker();
        admin = Admin.create(client);
        for (String topic : List.of("articles", "corrections", "copies")) {
            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
        }
        show("streams", Version.COUNTS);
        show("streams", Version.COUNTS_AND_WRITES);
        show("streams", Version.COUNTS_CORRECTIONS_TOO);
        TimeUnit.SECONDS.sleep(60);
        show("streams", Version.COUNTS_CORRECTIONS_TOO);
        show("classic", Version.COUNTS_CORRECTIONS_TOO);
        show("streams", Version.COUNTS_CORRECTIONS_TOO);
        Runtime.getRuntime().halt(0);
    }

    /** Has one more article published, and a version of the application run until it has read that or is refused; then stops it. */
    private static void show(String protocol, Version version) throws Exception {
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(client, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("articles", "rates", "Rates rise")).get();
        }
        AtomicInteger read = new AtomicInteger();
        AtomicReference<Long> count = new AtomicReference<>();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        StreamsBuilder builder = new StreamsBuilder();
        KStream<String, String> articles = builder.<String, String>stream("articles").peek((key, value) -> read.incrementAndGet());
        articles.groupByKey().count(Materialized.as("counts")).toStream().foreach((key, value) -> count.set(value));
        if (version == Version.COUNTS_AND_WRITES) {
            articles.mapValues(value -> value + ".").to("copies");
        }
        if (version == Version.COUNTS_CORRECTIONS_TOO) {
            builder.<String, String>stream("corrections").groupByKey().count(Materialized.as("corrected"));
        }
        Properties settings = new Properties();
        settings.putAll(client);
        settings.putAll(Map.of("application.id", "news", "group.protocol", protocol, "auto.offset.reset", "earliest",
                "commit.interval.ms", 100, "statestore.cache.max.bytes", 0,
                "state.dir", Path.of("state").toAbsolutePath().toString(),
                "default.key.serde", Serdes.StringSerde.class.getName(),
                "default.value.serde", Serdes.StringSerde.class.getName()));
        KafkaStreams streams = new KafkaStreams(builder.build(), settings);
        streams.setUncaughtExceptionHandler(thrown -> {
            failure.set(thrown.getCause());
            return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
        });
        streams.start();
        while (count.get() == null && failure.get() == null) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        TimeUnit.SECONDS.sleep(2);
        System.out.println(protocol + " " + version + ": " + (failure.get() != null ? failure.get().getMessage()
                : "articles read " + read.get() + ", counted " + count.get()));
        streams.close(CloseOptions.groupMembershipOperation(GroupMembershipOperation.LEAVE_GROUP).withTimeout(Duration.ofSeconds(30)));
        while (admin.listGroups().all().get().stream().anyMatch(group -> group.groupState().get() != GroupState.EMPTY)) {
            TimeUnit.MILLISECONDS.sleep(100);
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
timeout 400 java -cp 'lib/*' Finding.java | tee seen

diff - seen <<'SEEN' || { echo "the behaviour has changed" >&2; exit 1; }
streams COUNTS: articles read 1, counted 1
streams COUNTS_AND_WRITES: articles read 1, counted 2
streams COUNTS_CORRECTIONS_TOO: Topology updates are not supported yet.
streams COUNTS_CORRECTIONS_TOO: Topology updates are not supported yet.
classic COUNTS_CORRECTIONS_TOO: articles read 3, counted 5
streams COUNTS_CORRECTIONS_TOO: articles read 1, counted 6
SEEN
echo "as found: kafka-streams 4.4.0"

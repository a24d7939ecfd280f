#!/usr/bin/env bash
# Kafka Streams 4.4.0: asked by the newer query API, a store has 5 for a key, and no keys; a window that has 5 is not there.
#
# Guess: KeyQuery, RangeQuery and WindowKeyQuery of KafkaStreams.query() answer from the same state as the store's own get(),
# all() and fetch() do, cache and all: what the one says of a key, the other says of all keys.
# What happens: only the queries for one key look into the store's cache, which is on by itself. RangeQuery and
# WindowKeyQuery answer from what the cache has written, so a list of counts lags behind the counts by a commit interval
# (30 seconds), and at first is empty, with no failure. After that it has older numbers for the same keys, so that a page
# with a list and an entry of it contradicts itself. The same store answers right by the older API. Whoever asks with
# PositionBound.at(...) gets a failure for these two (NOT_UP_TO_BOUND), for as long.
# Where it is documented: KeyQuery.skipCache() says that a query for a key takes the cache unless told otherwise; that the others
# never do, nowhere that we found.
# How Newsreel meets it: nobody asks its stores; what it counts is told on a topic (news.trends), where readers have one state.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>findings</groupId><artifactId>kafka</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.kafka</groupId><artifactId>kafka-streams</artifactId><version>4.4.0</version></dependency>
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
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KGroupedStream;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.TimeWindows;
import org.apache.kafka.streams.query.KeyQuery;
import org.apache.kafka.streams.query.Position;
import org.apache.kafka.streams.query.PositionBound;
import org.apache.kafka.streams.query.Query;
import org.apache.kafka.streams.query.QueryResult;
import org.apache.kafka.streams.query.RangeQuery;
import org.apache.kafka.streams.query.StateQueryRequest;
import org.apache.kafka.streams.query.WindowKeyQuery;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.apache.kafka.streams.state.WindowStoreIterator;

class Finding {
    private static final String TOPIC = "articles";
    private static final Instant BEGINNING = Instant.EPOCH;
    private static final Instant END = Instant.parse("2100-01-01T00:00:00Z");

    public static void main(String[] args) throws Exception {
        String address = startBroker();
        try (Admin admin = Admin.create(Map.<String, Object>of("bootstrap.servers", address))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get();
        }
        StreamsBuilder builder = new StreamsBuilder();
        KGroupedStream<String, String> articles =
                builder.stream(TOPIC, Consumed.with(Serdes.String(), Serdes.String())).groupByKey();
        articles.count(Materialized.as("counts"));
        articles.windowedBy(TimeWindows.ofSizeWithNoGrace(Duration.ofHours(1))).count(Materialized.as("hours"));
        Properties settings = new Properties();
        settings.putAll(Map.of("bootstrap.servers", address, "application.id", "counter", "replication.factor", "1",
                "state.dir", Path.of("state").toAbsolutePath().toString(), "commit.interval.ms", "600000"));
        KafkaStreams streams = new KafkaStreams(builder.build(), settings);
        streams.start();
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", address), new StringSerializer(), new StringSerializer())) {
            for (int i = 0; i < 5; i++) {
                producer.send(new ProducerRecord<>(TOPIC, 0, 1_700_000_000_000L + i, "rates", "article")).get();
            }
        }
        await(streams);
        try (KeyValueIterator<String, Long> all = counts(streams).all()) {
            System.out.println("store, all: " + list(all));
        }
        try (WindowStoreIterator<Long> hours = streams.store(StoreQueryParameters.fromNameAndType(
                "hours", QueryableStoreTypes.<String, Long>windowStore())).fetch("rates", BEGINNING, END)) {
            System.out.println("store, window: " + list(hours));
        }
        Position read = Position.emptyPosition().withComponent(TOPIC, 0, 4);
        for (PositionBound bound : List.of(PositionBound.unbounded(), PositionBound.at(read))) {
            String asked = bound.isUnbounded() ? "query" : "query up to the fifth article";
            System.out.println(asked + ", key: " + answer(streams, "counts", KeyQuery.<String, Long>withKey("rates"), bound));
            System.out.println(asked + ", range: "
                    + answer(streams, "counts", RangeQuery.<String, Long>withNoBounds(), bound));
            System.out.println(asked + ", window: " + answer(streams, "hours",
                    WindowKeyQuery.<String, Long>withKeyAndWindowStartRange("rates", BEGINNING, END), bound));
        }
        Runtime.getRuntime().halt(0);
    }

    private static ReadOnlyKeyValueStore<String, Long> counts(KafkaStreams streams) {
        return streams.store(StoreQueryParameters.fromNameAndType("counts", QueryableStoreTypes.keyValueStore()));
    }

    private static void await(KafkaStreams streams) throws InterruptedException {
        Instant end = Instant.now().plusSeconds(120);
        while (Instant.now().isBefore(end)) {
            try {
                if (Long.valueOf(5).equals(counts(streams).get("rates"))) {
                    System.out.println("store, key: 5");
                    return;
                }
            } catch (InvalidStateStoreException notYet) {
                // it is still starting
            }
            Thread.sleep(100);
        }
    }

    private static <R> String answer(KafkaStreams streams, String store, Query<R> query, PositionBound bound) {
        QueryResult<R> result = streams.query(StateQueryRequest.inStore(store).withQuery(query).withPositionBound(bound))
                .getPartitionResults().get(0);
        if (result.isFailure()) {
            return result.getFailureReason().toString();
        }
        return result.getResult() instanceof KeyValueIterator<?, ?> entries ? list(entries) : result.getResult().toString();
    }

    private static String list(KeyValueIterator<?, ?> entries) {
        List<Object> list = new ArrayList<>();
        entries.forEachRemaining(entry -> list.add(entry.value));
        return list.toString();
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
store, key: 5
store, all: [5]
store, window: [5]
query, key: 5
query, range: []
query, window: []
query up to the fifth article, key: 5
query up to the fifth article, range: NOT_UP_TO_BOUND
query up to the fifth article, window: NOT_UP_TO_BOUND
SEEN
echo "as found: kafka-streams 4.4.0 on a broker 4.4.0"

#!/usr/bin/env bash
# Kafka Streams 4.4.0: asked for what is committed alone, the store of a count answers what is not, in three ways of four.
#
# Guess: with enable.transactional.statestores, new in 4.4, and READ_COMMITTED, whoever asks a store sees what was committed,
# and not the counts of a transaction that may yet be aborted: by the older API always, as the setting says, by the newer as
# its default and with each query.
# What happens: only a store of one's own, asked by the older API, and RangeQuery keep to it. What count() keeps is answered by
# the older API (keyValueStore()) with what is uncommitted, whether it has a cache or not, and KeyQuery answers from the cache,
# which a count has unless one takes it away. So a number that is aborted with its transaction was shown before, and a list
# beside it, by RangeQuery, does not have it. Nothing fails.
# Where it is documented: that READ_COMMITTED passes over the transaction's buffer, and holds for the older API always, in the
# setting's own text; that it is to pass over the cache too, in the changes that made it (KAFKA-20497).
# How Newsreel meets it: nobody asks its stores; what it counts is told on a topic in the transaction that counted it (trends).
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
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.query.KeyQuery;
import org.apache.kafka.streams.query.QueryResult;
import org.apache.kafka.streams.query.RangeQuery;
import org.apache.kafka.streams.query.StateQueryRequest;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.apache.kafka.streams.state.Stores;

class Finding {
    private static Map<String, Object> client;
    private static Admin admin;

    private enum Store { COUNT, COUNT_WITHOUT_CACHE, OWN, OWN_WITHOUT_CACHE }

    public static void main(String[] args) throws Exception {
        startBroker();
        admin = Admin.create(client);
        admin.createTopics(List.of(new NewTopic("articles", 1, (short) 1))).all().get();
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(client, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("articles", "rates", "Rates rise")).get();
        }
        for (Store store : Store.values()) {
            show(store);
        }
        Runtime.getRuntime().halt(0);
    }

    /** What a store answers of the one article that was read and not committed. */
    private static void show(Store store) throws Exception {
        CountDownLatch read = new CountDownLatch(1);
        Properties settings = new Properties();
        settings.putAll(client);
        settings.putAll(Map.of("application.id", store.name(), "processing.guarantee", "exactly_once_v2",
                "enable.transactional.statestores", "true",
                "default.interactive.query.isolation.level", "READ_COMMITTED",
                "commit.interval.ms", 600_000, "producer.transaction.timeout.ms", 800_000, "auto.offset.reset", "earliest",
                "state.dir", Path.of("state").toAbsolutePath().toString(),
                "default.key.serde", Serdes.StringSerde.class.getName(),
                "default.value.serde", Serdes.StringSerde.class.getName()));
        try (KafkaStreams streams = new KafkaStreams(topology(store, read).build(), settings)) {
            streams.start();
            read.await();
            TimeUnit.SECONDS.sleep(3);
            int committed = admin.listConsumerGroupOffsets(store.name()).partitionsToOffsetAndMetadata().get().size();
            ReadOnlyKeyValueStore<String, Long> older = streams.store(
                    StoreQueryParameters.fromNameAndType("counts", QueryableStoreTypes.<String, Long>keyValueStore()));
            QueryResult<Long> byKey = streams.query(StateQueryRequest.inStore("counts")
                    .withQuery(KeyQuery.<String, Long>withKey("rates"))
                    .withIsolationLevel(IsolationLevel.READ_COMMITTED)).getOnlyPartitionResult();
            QueryResult<KeyValueIterator<String, Long>> all = streams.query(StateQueryRequest.inStore("counts")
                    .withQuery(RangeQuery.<String, Long>withNoBounds())
                    .withIsolationLevel(IsolationLevel.READ_COMMITTED)).getPartitionResults().get(0);
            System.out.println(store + ", positions committed " + committed + ": get " + older.get("rates")
                    + ", all " + first(older.all()) + ", KeyQuery " + (byKey == null ? null : byKey.getResult())
                    + ", RangeQuery " + first(all.getResult()));
        }
    }

    private static Long first(KeyValueIterator<String, Long> entries) {
        try (entries) {
            return entries.hasNext() ? entries.next().value : null;
        }
    }

    private static StreamsBuilder topology(Store store, CountDownLatch read) {
        StreamsBuilder builder = new StreamsBuilder();
        boolean cache = store == Store.COUNT || store == Store.OWN;
        if (store == Store.COUNT || store == Store.COUNT_WITHOUT_CACHE) {
            Materialized<String, Long, KeyValueStore<Bytes, byte[]>> counts = Materialized.as("counts");
            builder.<String, String>stream("articles").peek((key, value) -> read.countDown()).groupByKey()
                    .count(cache ? counts.withCachingEnabled() : counts.withCachingDisabled());
            return builder;
        }
        var own = Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore("counts"), Serdes.String(), Serdes.Long());
        builder.addStateStore(cache ? own.withCachingEnabled() : own.withCachingDisabled());
        builder.<String, String>stream("articles").process(() -> new Counter(read), "counts");
        return builder;
    }

    private static class Counter implements Processor<String, String, Void, Void> {
        private final CountDownLatch read;
        private KeyValueStore<String, Long> counts;

        Counter(CountDownLatch read) {
            this.read = read;
        }

        @Override
        public void init(ProcessorContext<Void, Void> context) {
            counts = context.getStateStore("counts");
        }

        @Override
        public void process(Record<String, String> article) {
            counts.put(article.key(), 1L);
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
                "transaction.state.log.num.partitions", "1", "transaction.max.timeout.ms", "900000", "group.initial.rebalance.delay.ms", "0"));
        new KafkaRaftServer(new KafkaConfig(node, false), Time.SYSTEM).startup();
        client = Map.of("bootstrap.servers", "127.0.0.1:" + broker);
    }
}
JAVA
timeout 120 java -cp 'lib/*' Finding.java | tee seen

diff - seen <<'SEEN' || { echo "the behaviour has changed" >&2; exit 1; }
COUNT, positions committed 0: get 1, all 1, KeyQuery 1, RangeQuery null
COUNT_WITHOUT_CACHE, positions committed 0: get 1, all 1, KeyQuery null, RangeQuery null
OWN, positions committed 0: get null, all null, KeyQuery 1, RangeQuery null
OWN_WITHOUT_CACHE, positions committed 0: get null, all null, KeyQuery null, RangeQuery null
SEEN
echo "as found: kafka-streams 4.4.0"

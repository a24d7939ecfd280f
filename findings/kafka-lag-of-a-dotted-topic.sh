#!/usr/bin/env bash
# Kafka 4.4.0: a consumer tells the lag of a topic with a dot in its name twice, so that a sum over its metrics is double.
#
# Guess: the metric records-lag stands once for each partition, tagged with topic and partition, so its sum over a consumer is
# what the consumer has still to read; a dashboard's sum over kafka_consumer_fetch_manager_records_lag is the group's lag.
# What happens: each partition of a topic with a dot has the metric twice, once under the topic's name and once with
# underscores for the dots; so have records-lag-avg, records-lag-max, records-lead and the topic's rates. Of a topic without a
# dot there is one. Nothing in the name or tags says which of two is the old form, and 6 records that wait are summed up to 12.
# Where it is documented: KIP-1109 (4.1.0) and the metric's own description say that a name with underscores, deprecated, is
# emitted beside the real one; not that sums over all metrics double.
# How Newsreel meets it: it counts each partition once (KafkaFigures), and publishes its topics under their own names alone.
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

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
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1"));
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(node, false), Time.SYSTEM);
        server.startup();
        Map<String, Object> client = Map.of("bootstrap.servers", "127.0.0.1:" + broker);
        try (Admin admin = Admin.create(client)) {
            for (String topic : List.of("plain", "news.raw", "news.wire.raw")) {
                admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
                fill(client, topic);
                say(client, topic);
            }
        }
        Runtime.getRuntime().halt(0);
    }

    private static void fill(Map<String, Object> client, String topic) throws Exception {
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(client, new StringSerializer(), new StringSerializer())) {
            for (int i = 0; i < 10; i++) {
                producer.send(new ProducerRecord<>(topic, "key", "value")).get();
            }
        }
    }

    /** Reads 4 of the 10 records. */
    private static void say(Map<String, Object> client, String topic) {
        Map<String, Object> properties = new HashMap<>(client);
        properties.put("max.poll.records", 4);
        properties.put("auto.offset.reset", "earliest");
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(properties, new StringDeserializer(), new StringDeserializer())) {
            TopicPartition partition = new TopicPartition(topic, 0);
            consumer.assign(List.of(partition));
            while (consumer.poll(Duration.ofMillis(200)).isEmpty()) {
                // The first fetch may take a while.
            }
            Map<String, Integer> lags = new TreeMap<>();
            int sum = 0;
            for (var metric : consumer.metrics().entrySet()) {
                var name = metric.getKey();
                if (name.name().equals("records-lag") && name.tags().containsKey("partition")) {
                    int lag = ((Number) metric.getValue().metricValue()).intValue();
                    lags.put(name.tags().get("topic"), lag);
                    sum += lag;
                }
            }
            System.out.println(topic + ": " + (10 - consumer.position(partition)) + " wait; records-lag " + lags + ", sum " + sum);
        }
    }
}
JAVA
java -cp 'lib/*' Finding.java | tee seen

diff - seen <<'SEEN' || { echo "the behaviour has changed" >&2; exit 1; }
plain: 6 wait; records-lag {plain=6}, sum 6
news.raw: 6 wait; records-lag {news.raw=6, news_raw=6}, sum 12
news.wire.raw: 6 wait; records-lag {news.wire.raw=6, news_wire_raw=6}, sum 12
SEEN
echo "as found: a broker and clients of 4.4.0"

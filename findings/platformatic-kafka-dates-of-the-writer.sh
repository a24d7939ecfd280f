#!/usr/bin/env bash
# @platformatic/kafka 2.12.1 (npm) hands out the writer's dates where the topic is dated by the broker, and one header of two.
#
# Guess: on a topic with message.timestamp.type=LogAppendTime a record's timestamp is when the broker took it, for every
# reader, whatever its writer said; and a header that comes twice, as Kafka allows, is there twice.
# What happens: the broker notes its time once for a whole batch and leaves the records' own as they came; a reader that
# does not look at the batch's mark reads those. So an article of the broker's today is of 2001 for this client, and for Java's
# and kafkajs it is today's; what reckons ages, or leaves out what is old, leaves it out. Its headers are a Map, where
# of two with one name the later is left.
# Where it is documented: the mark, bit 3 of a batch's attributes, in Kafka's page on its message format; of the client,
# nowhere that we found.
# How Newsreel meets it: its topics are dated by the broker for its own ends alone (retention); what readers need, "published" and
# "retrieved", stands in the article's JSON, and each of its headers comes once.
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
npm install --silent --no-audit --no-fund --force --prefix . node@24.21.0 @platformatic/kafka@2.12.1 kafkajs@2.2.4 >npm.log 2>&1 ||
  { cat npm.log >&2; exit 1; }

cat >platformatic.mjs <<'JS'
import { Consumer, stringDeserializers } from '@platformatic/kafka';

const [, , broker, topic] = process.argv;
const consumer = new Consumer({
  clientId: 'reader', groupId: 'platformatic', bootstrapBrokers: [broker], deserializers: stringDeserializers,
});
for await (const message of await consumer.consume({ topics: [topic], mode: 'earliest', autocommit: false })) {
  const year = new Date(Number(message.timestamp)).getUTCFullYear();
  console.log(`platformatic: ${year === 2001 ? 2001 : 'today'}, headers [${[...message.headers.values()].join(', ')}]`);
  process.exit(0);
}
JS
cat >kafkajs.mjs <<'JS'
import kafkajs from 'kafkajs';

const [, , broker, topic] = process.argv;
const kafka = new kafkajs.Kafka({ brokers: [broker], logLevel: kafkajs.logLevel.NOTHING });
const consumer = kafka.consumer({ groupId: 'kafkajs' });
await consumer.connect();
await consumer.subscribe({ topics: [topic], fromBeginning: true });
await consumer.run({ eachMessage: async ({ message }) => {
  const year = new Date(Number(message.timestamp)).getUTCFullYear();
  console.log(`kafkajs: ${year === 2001 ? 2001 : 'today'}, headers [${[message.headers.source].flat().join(', ')}]`);
  process.exit(0);
} });
JS

cat >Finding.java <<'JAVA'
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
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
    private static final String TOPIC = "articles";

    public static void main(String[] args) throws Exception {
        String address = startBroker();
        try (Admin admin = Admin.create(Map.<String, Object>of("bootstrap.servers", address));
                KafkaProducer<String, String> producer = new KafkaProducer<>(
                        Map.of("bootstrap.servers", address), new StringSerializer(), new StringSerializer())) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1)
                    .configs(Map.of("message.timestamp.type", "LogAppendTime")))).all().get();
            ProducerRecord<String, String> article = new ProducerRecord<>(TOPIC, 0, 1_000_000_000_000L, "a-1", "article");
            article.headers().add("source", "agency".getBytes()).add("source", "paper".getBytes());
            producer.send(article).get();
        }
        java(address);
        for (String client : List.of("kafkajs", "platformatic")) {
            new ProcessBuilder("node_modules/.bin/node", client + ".mjs", address, TOPIC)
                    .redirectOutput(ProcessBuilder.Redirect.INHERIT).start().waitFor();
        }
        Runtime.getRuntime().halt(0);
    }

    private static void java(String address) {
        TopicPartition partition = new TopicPartition(TOPIC, 0);
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", address), new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            ConsumerRecords<String, String> read = ConsumerRecords.empty();
            while (read.isEmpty()) {
                read = consumer.poll(Duration.ofMillis(200));
            }
            ConsumerRecord<String, String> article = read.iterator().next();
            int year = Instant.ofEpochMilli(article.timestamp()).atOffset(ZoneOffset.UTC).getYear();
            System.out.println("Java: " + (year == 2001 ? "2001" : "today") + ", headers "
                    + Stream.of(article.headers().toArray()).map(header -> new String(header.value())).toList());
        }
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
Java: today, headers [agency, paper]
kafkajs: today, headers [agency, paper]
platformatic: 2001, headers [paper]
SEEN
echo "as found: @platformatic/kafka 2.12.1 on Node 24.21.0, a broker of 4.4.0"

#!/usr/bin/env bash
# @platformatic/kafka 2.12.1 with READ_COMMITTED gives records of aborted transactions, once a producer has aborted twice.
#
# Guess: a client that has the isolation level, asks the broker for it and gets the list of aborted transactions leaves their
# records out, as Java's, librdkafka and kafkajs do; a test with one transaction that is aborted shows it.
# What happens: of each producer only the last aborted transaction of a fetch is left out: the list is kept by producer, one
# entry each, so the earlier ones are read as if they had been committed. And what was aborted is given where its end came
# in a later fetch, as with any transaction larger than maxBytes. Which records these are hangs on how the fetches fall, so
# the same topic is read differently by a reader that lags and by one that keeps up, who sees each transaction alone.
# Where it is documented: nowhere that we found; a comment in its source says that a range without an end is passed over.
# How Newsreel meets it: its own stages read with Java's consumer; README names kafkajs to readers of news.enriched in Node.
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
import { Consumer, FetchIsolationLevels, stringDeserializers } from '@platformatic/kafka';

const [, , broker, topic] = process.argv;
const consumer = new Consumer({
  clientId: 'reader', groupId: `platformatic-${topic}`, bootstrapBrokers: [broker],
  deserializers: stringDeserializers,
});
const stream = await consumer.consume({
  topics: [topic], mode: 'earliest', autocommit: false, isolationLevel: FetchIsolationLevels.READ_COMMITTED,
  maxBytes: 1_000_000,
});
const read = [];
for await (const message of stream) {
  read.push(message.value.trim());
  if (message.value === 'the end') break;
}
console.log(`${topic}, platformatic: ${read.join(', ')}`);
process.exit(0);
JS
cat >kafkajs.mjs <<'JS'
import kafkajs from 'kafkajs';

const [, , broker, topic] = process.argv;
const kafka = new kafkajs.Kafka({ brokers: [broker], logLevel: kafkajs.logLevel.NOTHING });
const consumer = kafka.consumer({ groupId: `kafkajs-${topic}`, readUncommitted: false });
await consumer.connect();
await consumer.subscribe({ topics: [topic], fromBeginning: true });
const read = [];
await consumer.run({ eachMessage: async ({ message }) => {
  read.push(message.value.toString().trim());
  if (message.value.toString() !== 'the end') return;
  console.log(`${topic}, kafkajs: ${read.join(', ')}`);
  process.exit(0);
} });
JS

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
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

class Finding {
    private static final String PADDING = " ".repeat(300_000);

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
        new KafkaRaftServer(new KafkaConfig(node, false), Time.SYSTEM).startup();
        String address = "127.0.0.1:" + broker;
        try (Admin admin = Admin.create(Map.<String, Object>of("bootstrap.servers", address));
                KafkaProducer<String, String> producer = new KafkaProducer<>(
                        Map.of("bootstrap.servers", address, "transactional.id", "writer"),
                        new StringSerializer(), new StringSerializer())) {
            producer.initTransactions();
            for (String topic : List.of("once", "twice", "large")) {
                admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
            }
            send(producer, "once", false, "aborted");
            send(producer, "twice", false, "aborted first");
            send(producer, "twice", true, "committed");
            send(producer, "twice", false, "aborted second");
            send(producer, "large", false, "aborted 1" + PADDING, "aborted 2" + PADDING, "aborted 3" + PADDING,
                    "aborted 4" + PADDING, "aborted 5" + PADDING);
            for (String topic : List.of("once", "twice", "large")) {
                send(producer, topic, true, "the end");
                for (String client : List.of("kafkajs", "platformatic")) {
                    new ProcessBuilder("node_modules/.bin/node", client + ".mjs", address, topic)
                            .redirectOutput(ProcessBuilder.Redirect.INHERIT).start().waitFor();
                }
            }
        }
        Runtime.getRuntime().halt(0);
    }

    private static void send(KafkaProducer<String, String> producer, String topic, boolean commit, String... values)
            throws Exception {
        producer.beginTransaction();
        for (String value : values) {
            producer.send(new ProducerRecord<>(topic, value)).get();
        }
        if (commit) {
            producer.commitTransaction();
        } else {
            producer.abortTransaction();
        }
    }
}
JAVA
timeout 240 java -cp 'lib/*' Finding.java | tee seen

diff - seen <<'SEEN' || { echo "the behaviour has changed" >&2; exit 1; }
once, kafkajs: the end
once, platformatic: the end
twice, kafkajs: committed, the end
twice, platformatic: aborted first, committed, the end
large, kafkajs: the end
large, platformatic: aborted 1, aborted 2, aborted 3, the end
SEEN
echo "as found: @platformatic/kafka 2.12.1 on Node 24.21.0, a broker of 4.4.0"

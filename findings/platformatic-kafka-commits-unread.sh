#!/usr/bin/env bash
# @platformatic/kafka 2.12.1 with autocommit has committed all that it fetched when its reader has handled three of a thousand.
#
# Guess: with autocommit: true "each message" is committed when the loop over the stream asks for the next one, or a little
# later, as kafkajs has it; who is killed reads some articles twice. The number there is how often, which makes it less often.
# What happens: what is committed is what the fetch brought, when it comes in, into the stream's buffer, as one position. A
# reader that takes three articles of a thousand and is killed leaves its group at a thousand, lag 0, and whoever takes over
# is given none of the 997. With autocommit: 100 (milliseconds) it is the same a tenth of a second later. So each crash,
# deployment and rebalance of a reader that takes its time loses a fetch, which may be megabytes. With autocommit: false and
# message.commit() after each article, and with kafkajs, it is as one would guess.
# Where it is documented: that messages are committed "immediately"; that these may be messages which nobody has seen yet, nowhere
# that we found.
# How Newsreel meets it: its own stages commit what they have done; README tells readers of news.enriched in Node.
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

const [, , broker, group, autocommit] = process.argv;
const consumer = new Consumer({
  clientId: 'reader', groupId: group, bootstrapBrokers: [broker], deserializers: stringDeserializers,
});
const stream = await consumer.consume({
  topics: ['articles'], mode: 'committed', fallbackMode: 'earliest', autocommit: JSON.parse(autocommit),
});
let handled = 0;
for await (const article of stream) {
  await new Promise(resolve => setTimeout(resolve, 500));
  if (autocommit === 'false') await article.commit();
  if (++handled === 3) process.kill(process.pid, 'SIGKILL');
}
JS
cat >kafkajs.mjs <<'JS'
import kafkajs from 'kafkajs';

const [, , broker, group] = process.argv;
const kafka = new kafkajs.Kafka({ brokers: [broker], logLevel: kafkajs.logLevel.NOTHING });
const consumer = kafka.consumer({ groupId: group });
await consumer.connect();
await consumer.subscribe({ topics: ['articles'], fromBeginning: true });
let handled = 0;
await consumer.run({ autoCommitThreshold: 1, eachMessage: async () => {
  await new Promise(resolve => setTimeout(resolve, 500));
  if (++handled === 3) process.kill(process.pid, 'SIGKILL');
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
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;
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
                "offsets.topic.replication.factor", "1", "offsets.topic.num.partitions", "1",
                "group.initial.rebalance.delay.ms", "0"));
        new KafkaRaftServer(new KafkaConfig(node, false), Time.SYSTEM).startup();
        String address = "127.0.0.1:" + broker;
        try (Admin admin = Admin.create(Map.<String, Object>of("bootstrap.servers", address))) {
            admin.createTopics(List.of(new NewTopic("articles", 1, (short) 1))).all().get();
            try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                    Map.of("bootstrap.servers", address), new StringSerializer(), new StringSerializer())) {
                for (int article = 0; article < 1000; article++) {
                    producer.send(new ProducerRecord<>("articles", "a-" + article, "Rates rise"));
                }
            }
            for (String reader : List.of("platformatic.mjs true", "platformatic.mjs 100", "platformatic.mjs false",
                    "kafkajs.mjs threshold")) {
                String[] words = reader.split(" ");
                String group = reader.replace(' ', '-');
                new ProcessBuilder("node_modules/.bin/node", words[0], address, group, words[1])
                        .redirectErrorStream(true).redirectOutput(Path.of("reader.log").toFile()).start().waitFor();
                System.out.println(reader + ": killed at the third article, the group stands at " + position(admin, group));
            }
        }
        Runtime.getRuntime().halt(0);
    }

    private static String position(Admin admin, String group) throws Exception {
        var positions = admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
        long position = positions.isEmpty() ? 0 : positions.get(new TopicPartition("articles", 0)).offset();
        return position < 4 ? "3 or less" : Long.toString(position);
    }
}
JAVA
timeout 240 java -cp 'lib/*' Finding.java | tee seen

diff - seen <<'SEEN' || { echo "the behaviour has changed" >&2; exit 1; }
platformatic.mjs true: killed at the third article, the group stands at 1000
platformatic.mjs 100: killed at the third article, the group stands at 1000
platformatic.mjs false: killed at the third article, the group stands at 3 or less
kafkajs.mjs threshold: killed at the third article, the group stands at 3 or less
SEEN
echo "as found: @platformatic/kafka 2.12.1 on Node 24.21.0, a broker of 4.4.0"

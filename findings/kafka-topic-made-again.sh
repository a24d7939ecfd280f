#!/usr/bin/env bash
# Kafka 4.4.0: of a topic that is deleted and made again, a consumer that goes on running loses the first records, without a word.
#
# Guess: topics have ids, and the broker forgets what a group committed for a topic that is deleted; so a running consumer sees
# that this is another topic of the same name, and reads it as auto.offset.reset says, "earliest" from its first record.
# What happens: the position stands by the name. A consumer that had read ten records of the old topic reads of the fifteen of
# the new one the last five, with no error and no log; only a new topic that is shorter than the old is out of range, and is
# read from its beginning. A classic consumer does so though it polls for eight seconds while there is no topic. One with
# group.protocol=consumer does so where no heartbeat falls between; where one does, it reads all, or the last five twice.
# Where it is documented: topic ids in KIP-516 and KIP-848; nowhere that we found what becomes of a running consumer.
# How Newsreel meets it: its page on OpenSearch (ops/opensearch) has a topic that was made anew read into an index made anew.
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

class Finding {
    private static final int OLD = 10;
    private static final int NEW = 15;

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
                "offsets.topic.replication.factor", "1", "auto.create.topics.enable", "false"));
        node.put("group.consumer.heartbeat.interval.ms", "15000");
        new KafkaRaftServer(new KafkaConfig(node, false), Time.SYSTEM).startup();
        Map<String, Object> client = Map.of("bootstrap.servers", "127.0.0.1:" + broker);
        try (Admin admin = Admin.create(client);
                KafkaProducer<String, String> producer =
                        new KafkaProducer<>(client, new StringSerializer(), new StringSerializer())) {
            for (String protocol : List.of("classic", "consumer")) {
                System.out.println(protocol + ": " + readAcross(client, admin, producer, protocol, Duration.ZERO));
            }
            System.out.println("classic, eight seconds without: "
                    + readAcross(client, admin, producer, "classic", Duration.ofSeconds(8)));
        }
        Runtime.getRuntime().halt(0);
    }

    /** What is read of the new topic by a consumer that had read the old one, polled while there was none, and went on. */
    private static String readAcross(Map<String, Object> client, Admin admin, KafkaProducer<String, String> producer,
            String protocol, Duration without) throws Exception {
        String topic = "articles-" + protocol + without.toSeconds();
        Map<String, Object> settings = new HashMap<>(client);
        settings.putAll(Map.of("group.id", "readers-of-" + topic, "group.protocol", protocol,
                "auto.offset.reset", "earliest", "metadata.max.age.ms", "1000"));
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            create(admin, topic);
            send(producer, topic, OLD);
            consumer.subscribe(List.of(topic));
            for (int read = 0; read < OLD; ) {
                read += consumer.poll(Duration.ofMillis(200)).count();
            }
            consumer.commitSync();
            admin.deleteTopics(List.of(topic)).all().get();
            poll(consumer, without);
            create(admin, topic);
            send(producer, topic, NEW);
            return String.join(", ", poll(consumer, Duration.ofSeconds(10)));
        }
    }

    private static List<String> poll(KafkaConsumer<String, String> consumer, Duration time) {
        List<String> read = new ArrayList<>();
        for (Instant end = Instant.now().plus(time); Instant.now().isBefore(end); ) {
            consumer.poll(Duration.ofMillis(200)).forEach(record -> read.add(record.value()));
        }
        return read;
    }

    /** Creates the topic as soon as one of the same name is gone. */
    private static void create(Admin admin, String topic) throws InterruptedException, ExecutionException {
        while (admin.listTopics().names().get().contains(topic)) {
            Thread.sleep(100);
        }
        admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
    }

    private static void send(KafkaProducer<String, String> producer, String topic, int records) throws Exception {
        for (int i = 0; i < records; i++) {
            while (true) {
                try {
                    producer.send(new ProducerRecord<>(topic, Integer.toString(i))).get();
                    break;
                } catch (ExecutionException e) {
                    Thread.sleep(100);
                }
            }
        }
    }
}
JAVA
java -cp 'lib/*' Finding.java | tee seen

diff - seen <<'SEEN' || { echo "the behaviour has changed" >&2; exit 1; }
classic: 10, 11, 12, 13, 14
consumer: 10, 11, 12, 13, 14
classic, eight seconds without: 10, 11, 12, 13, 14
SEEN
echo "as found: a broker and consumers of 4.4.0"

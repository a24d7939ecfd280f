#!/usr/bin/env bash
# Kafka 4.4.0: kafka-consumer-groups --reset-offsets --to-latest skips articles that are committed after it, for good.
#
# Guess: to set a group to the end is to have it read what is readable from now on, as auto.offset.reset=latest does and
# seekToEnd(): what a read_committed reader could not see at that moment, since its transaction was open, comes next.
# What happens: the tool asks for the end of the log, past the open transaction, whatever the isolation level of the
# group's readers. The transaction is committed a second later, and what it had sent before the reset is behind the group:
# of its two articles only the second is read. On a topic that is written with exactly-once some transaction is nearly
# always open. A new group with auto.offset.reset=latest that was there at the same moment reads both. --to-datetime with a
# moment later than the last record goes the same way, since it falls back to the end.
# Where it is documented: the help says "Reset offsets to latest offset"; that of which end, nowhere that we found.
# How Newsreel meets it: it places no group by an administrator's end; "newsreel tail" begins where its own consumer, which
# reads what is committed, says that the end is (StandingTopic).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>findings</groupId><artifactId>kafka</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.kafka</groupId><artifactId>kafka-tools</artifactId><version>4.4.0</version></dependency>
    <dependency><groupId>org.apache.kafka</groupId><artifactId>kafka_2.13</artifactId><version>4.4.0</version></dependency>
    <dependency><groupId>org.apache.kafka</groupId><artifactId>kafka-metadata</artifactId><version>4.4.0</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>1.7.36</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies -DoutputDirectory=lib

cat >Finding.java <<'JAVA'
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.apache.kafka.tools.consumer.group.ConsumerGroupCommand;

class Finding {
    private static final String TOPIC = "articles";
    private static String address;

    public static void main(String[] args) throws Exception {
        address = startBroker();
        try (Admin admin = Admin.create(Map.<String, Object>of("bootstrap.servers", address));
                KafkaProducer<String, String> producer = new KafkaProducer<>(
                        Map.of("bootstrap.servers", address, "transactional.id", "writer"),
                        new StringSerializer(), new StringSerializer())) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get();
            producer.initTransactions();
            producer.beginTransaction();
            producer.send(new ProducerRecord<>(TOPIC, "yesterday's")).get();
            producer.commitTransaction();
            producer.beginTransaction();
            producer.send(new ProducerRecord<>(TOPIC, "sent before the reset")).get();
            reset("to-latest", "--to-latest");
            reset("to-datetime", "--to-datetime", "2099-01-01T00:00:00.000");
            read("new");
            producer.send(new ProducerRecord<>(TOPIC, "sent after the reset")).get();
            producer.commitTransaction();
            producer.beginTransaction();
            producer.send(new ProducerRecord<>(TOPIC, "the next")).get();
            producer.commitTransaction();
        }
        for (String group : List.of("to-latest", "to-datetime", "new")) {
            System.out.println("group " + group + " reads " + read(group));
        }
        Runtime.getRuntime().halt(0);
    }

    /** What Kafka's own tool does, which prints a table. */
    private static void reset(String group, String... to) {
        List<String> arguments = new ArrayList<>(List.of("--bootstrap-server", address, "--group", group,
                "--topic", TOPIC, "--reset-offsets", "--execute"));
        arguments.addAll(List.of(to));
        PrintStream out = System.out;
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        ConsumerGroupCommand.main(arguments.toArray(String[]::new));
        System.setOut(out);
    }

    private static List<String> read(String group) {
        List<String> read = new ArrayList<>();
        Map<String, Object> settings = Map.of("bootstrap.servers", address, "group.id", group,
                "auto.offset.reset", "latest", "isolation.level", "read_committed");
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(TOPIC));
            for (Instant end = Instant.now().plusSeconds(8); Instant.now().isBefore(end); ) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> read.add(record.value()));
            }
        }
        return read;
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
group to-latest reads [sent after the reset, the next]
group to-datetime reads [sent after the reset, the next]
group new reads [sent before the reset, sent after the reset, the next]
SEEN
echo "as found: a broker and clients of 4.4.0"

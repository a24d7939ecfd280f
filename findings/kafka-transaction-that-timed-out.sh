#!/usr/bin/env bash
# Kafka 4.4.0: a producer whose transaction has timed out may go on, or not at all, as it happened to send once more or not.
#
# Guess: the broker fences a producer whose transaction took longer than transaction.timeout.ms; commitTransaction() throws
# a ProducerFencedException, upon which one closes it, as the Javadoc's example does, and any other KafkaException is for
# abortTransaction() and another try.
# What happens: no ProducerFencedException comes. Where a record is sent after the time, that and the commit fail with an
# InvalidProducerEpochException; abortTransaction() is well, and the same producer goes on. Where nothing is sent,
# commitTransaction() fails with an InvalidTxnStateException: in the example's second catch abortTransaction() throws in its
# turn, out of the catch block, and the producer is good for nothing. Where one aborts at once, all is well. So a stage that
# is slow now and then ends by the one path and not by the other, and what it had sent is aborted by all of them.
# Where it is documented: KIP-890 and KIP-1050 sort the errors by what may follow; the Javadoc of KafkaProducer has the
# example.
# How Newsreel meets it: its enrichment leaves its transactions to Kafka Streams; a replay of dead letters (dead-letters
# --replay) that fails ends, and begins anew where the last commit was.
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TransactionState;
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
    private static Map<String, Object> client;
    private static Admin admin;

    public static void main(String[] args) throws Exception {
        startBroker();
        admin = Admin.create(client);
        run("sends-again", true, true);
        run("commits", false, true);
        run("aborts", false, false);
        Runtime.getRuntime().halt(0);
    }

    private static void run(String topic, boolean again, boolean commit) throws Exception {
        admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
        Map<String, Object> settings = new HashMap<>(client);
        settings.putAll(Map.of("transactional.id", topic, "transaction.timeout.ms", "1000"));
        KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
        producer.initTransactions();
        producer.beginTransaction();
        producer.send(new ProducerRecord<>(topic, "before")).get();
        awaitAborted(topic);
        System.out.println(topic);
        if (again) {
            say("  send", () -> producer.send(new ProducerRecord<>(topic, "late")).get());
        }
        if (commit) {
            say("  commit", () -> done(producer::commitTransaction));
        }
        say("  abort", () -> done(producer::abortTransaction));
        say("  another transaction", () -> {
            producer.beginTransaction();
            producer.send(new ProducerRecord<>(topic, "after")).get();
            producer.commitTransaction();
            return null;
        });
        producer.close(Duration.ZERO);
        System.out.println("  to be read: " + committed(topic));
    }

    private static void awaitAborted(String transactionalId) throws Exception {
        while (admin.describeTransactions(List.of(transactionalId)).description(transactionalId).get().state()
                != TransactionState.COMPLETE_ABORT) {
            Thread.sleep(100);
        }
    }

    private static void say(String what, Callable<?> action) {
        try {
            action.call();
            System.out.println(what + ": well");
        } catch (ExecutionException e) {
            System.out.println(what + ": " + e.getCause().getClass().getSimpleName());
        } catch (Exception e) {
            System.out.println(what + ": " + e.getClass().getSimpleName());
        }
    }

    private static Object done(Runnable action) {
        action.run();
        return null;
    }

    private static List<String> committed(String topic) {
        Map<String, Object> settings = new HashMap<>(client);
        settings.put("isolation.level", "read_committed");
        List<String> read = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            TopicPartition partition = new TopicPartition(topic, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).get(partition);
            while (consumer.position(partition) < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> read.add(record.value()));
            }
        }
        return read;
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
                "transaction.state.log.num.partitions", "1", "transaction.abort.timed.out.transaction.cleanup.interval.ms", "500"));
        new KafkaRaftServer(new KafkaConfig(node, false), Time.SYSTEM).startup();
        client = Map.of("bootstrap.servers", "127.0.0.1:" + broker);
    }
}
JAVA
timeout 300 java -cp 'lib/*' Finding.java | tee seen

diff - seen <<'SEEN' || { echo "the behaviour has changed" >&2; exit 1; }
sends-again
  send: InvalidProducerEpochException
  commit: InvalidProducerEpochException
  abort: well
  another transaction: well
  to be read: [after]
commits
  commit: InvalidTxnStateException
  abort: KafkaException
  another transaction: KafkaException
  to be read: []
aborts
  abort: well
  another transaction: well
  to be read: [after]
SEEN
echo "as found: a broker and clients of 4.4.0"

#!/usr/bin/env bash
# Kafka 4.4.0: the newest timestamp on a topic that is written in transactions is that of no record.
#
# Guess: Admin.listOffsets with OffsetSpec.maxTimestamp gives the record with the newest timestamp and its offset, as it
# does on any other topic; with read_committed, the newest committed one. So "how old is the newest article" is one call.
# What happens: the marker that ends a transaction is dated by the broker's clock and counts. On a topic whose producers date
# the records, an archive for instance, the answer is the moment of the commit, at an offset where nothing can be read, and
# an aborted transaction makes the topic look fresh, also with read_committed. Only the order of the dates tells: a record
# dated ahead of the marker is found.
# Where it is documented: OffsetSpec says "the offset with the largest timestamp"; markers are not spoken of.
# How Newsreel meets it: it takes the age of an article from a record that it has read.
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
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

class Finding {
    /** Of 2001: a producer that dates records by the article's date. */
    private static final long DATED = 1_000_000_000_000L;

    private static final String TOPIC = "articles";
    private static final TopicPartition PARTITION = new TopicPartition(TOPIC, 0);

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
            admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get();
            try (KafkaProducer<String, String> producer =
                    new KafkaProducer<>(client, new StringSerializer(), new StringSerializer())) {
                send(producer, DATED);
            }
            say(admin, "a record of 2001, without a transaction");
            Map<String, Object> transactional = new HashMap<>(client);
            transactional.put("transactional.id", "writer");
            try (KafkaProducer<String, String> producer =
                    new KafkaProducer<>(transactional, new StringSerializer(), new StringSerializer())) {
                producer.initTransactions();
                producer.beginTransaction();
                send(producer, DATED + 1);
                producer.commitTransaction();
                await(admin, 3);
                say(admin, "another, committed");
                producer.beginTransaction();
                send(producer, DATED + 2);
                producer.abortTransaction();
                await(admin, 5);
                say(admin, "a third, aborted");
                producer.beginTransaction();
                send(producer, System.currentTimeMillis() + Duration.ofMinutes(30).toMillis());
                producer.commitTransaction();
                await(admin, 7);
                say(admin, "one dated half an hour ahead, committed");
            }
        }
        Runtime.getRuntime().halt(0);
    }

    private static void send(KafkaProducer<String, String> producer, long date) throws Exception {
        producer.send(new ProducerRecord<>(TOPIC, 0, date, "key", "value")).get();
    }

    /** A transaction's marker comes some moments after the commit has returned. */
    private static void await(Admin admin, long end) throws Exception {
        while (found(admin, OffsetSpec.latest()).offset() < end) {
            Thread.sleep(20);
        }
    }

    private static ListOffsetsResultInfo found(Admin admin, OffsetSpec which) throws Exception {
        return admin.listOffsets(Map.of(PARTITION, which), new ListOffsetsOptions(IsolationLevel.READ_COMMITTED))
                .partitionResult(PARTITION).get();
    }

    private static void say(Admin admin, String after) throws Exception {
        ListOffsetsResultInfo newest = found(admin, OffsetSpec.maxTimestamp());
        long now = System.currentTimeMillis();
        String dated = newest.timestamp() > now ? "ahead of now"
                : newest.timestamp() > now - 600_000 ? "of this moment"
                : "of 2001";
        System.out.println(after + ": the newest is at offset " + newest.offset() + ", " + dated);
    }
}
JAVA
java -cp 'lib/*' Finding.java | tee seen

diff - seen <<'SEEN' || { echo "the behaviour has changed" >&2; exit 1; }
a record of 2001, without a transaction: the newest is at offset 0, of 2001
another, committed: the newest is at offset 2, of this moment
a third, aborted: the newest is at offset 4, of this moment
one dated half an hour ahead, committed: the newest is at offset 5, ahead of now
SEEN
echo "as found: a broker and clients of 4.4.0"

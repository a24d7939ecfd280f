package newsreel.cli.kafka;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeProducersOptions;
import org.apache.kafka.clients.admin.DescribeProducersResult.PartitionProducerState;
import org.apache.kafka.clients.admin.DescribeTopicsOptions;
import org.apache.kafka.clients.admin.ProducerState;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

/**
 * A transaction on a partition that has not ended. Behind its beginning nobody reads on who reads committed records, and
 * their own lag does not tell: for them the partition ends there.
 *
 * @param begin the offset where it begins
 * @param written when its writer wrote last
 */
public record OpenTransaction(TopicPartition partition, long begin, Instant written) {
    /** Those of an enrichment that runs last a fraction of a second; a writer that was killed leaves one open for a minute, as Kafka has it. */
    private static final Duration LONG = Duration.ofMinutes(2);

    private static final int PATIENCE_MS = 3000;

    /** What those keep from being read that will hardly end by themselves, and how they are ended. */
    static List<String> hanging(Admin admin, Collection<String> topics, Instant now) throws InterruptedException {
        return on(admin, topics).stream()
                .filter(transaction -> transaction.hangs(now))
                .map(transaction -> transaction.what() + "; " + transaction.wayOut() + " ends it")
                .toList();
    }

    /** Those on topics that are there; none of what the cluster does not tell this client. */
    public static List<OpenTransaction> on(Admin admin, Collection<String> topics) throws InterruptedException {
        Set<TopicPartition> partitions = new HashSet<>();
        for (KafkaFuture<TopicDescription> topic : admin.describeTopics(
                        topics, new DescribeTopicsOptions().timeoutMs(PATIENCE_MS))
                .topicNameValues()
                .values()) {
            told(topic)
                    .forEach(found -> found.partitions()
                            .forEach(partition ->
                                    partitions.add(new TopicPartition(found.name(), partition.partition()))));
        }
        var asked = admin.describeProducers(partitions, new DescribeProducersOptions().timeoutMs(PATIENCE_MS));
        List<OpenTransaction> open = new ArrayList<>();
        for (TopicPartition partition : partitions) {
            told(asked.partitionResult(partition)).forEach(state -> open.addAll(of(partition, state)));
        }
        open.sort(Comparator.comparing(transaction -> transaction.partition().toString()));
        return open;
    }

    private static <T> List<T> told(KafkaFuture<T> answer) throws InterruptedException {
        try {
            return List.of(answer.get());
        } catch (ExecutionException notTold) {
            return List.of();
        }
    }

    private static List<OpenTransaction> of(TopicPartition partition, PartitionProducerState state) {
        return state.activeProducers().stream()
                .filter(producer -> producer.currentTransactionStartOffset().isPresent())
                .map(producer -> of(partition, producer))
                .toList();
    }

    private static OpenTransaction of(TopicPartition partition, ProducerState producer) {
        return new OpenTransaction(
                partition,
                producer.currentTransactionStartOffset().getAsLong(),
                Instant.ofEpochMilli(producer.lastTimestamp()));
    }

    /** Whether its writer has written nothing for so long that it will hardly end it any more. */
    public boolean hangs(Instant now) {
        return Duration.between(written, now).compareTo(LONG) >= 0;
    }

    /** What it keeps from being read. */
    public String what() {
        return "a transaction is open on " + partition + " since offset " + begin + ", whose writer wrote last at "
                + written + ": nothing behind it can be read";
    }

    /** How it is ended where its writer does not. */
    public String wayOut() {
        return "kafka-transactions.sh --bootstrap-server HOST:PORT abort --topic " + partition.topic() + " --partition "
                + partition.partition() + " --start-offset " + begin;
    }
}

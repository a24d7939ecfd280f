package newsreel.cli.kafka;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import newsreel.cli.access.Denial;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsOptions;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/**
 * Where topics begin and end, and where groups stand on them. Every question throws {@link IllegalStateException} when Kafka
 * does not answer it, and {@link NoAnswerException} where it may do so when it is asked again. Thread-safe.
 *
 * @param admin is asked; whoever made it closes it
 */
public record TopicOffsets(Admin admin) {
    private static final long BETWEEN_TRIES_MS = 100;

    /** Those of an enrichment that runs last a fraction of a second. */
    private static final int LOOKS_AT_A_TRANSACTION = 50;

    /** Of topics that exist, since this moment maybe. */
    public Set<TopicPartition> partitions(Collection<String> topics) throws InterruptedException {
        Set<TopicPartition> partitions = new HashSet<>();
        for (TopicDescription topic : answerOnceKnown(
                        () -> admin.describeTopics(topics).allTopicNames())
                .values()) {
            topic.partitions()
                    .forEach(partition -> partitions.add(new TopicPartition(topic.name(), partition.partition())));
        }
        return partitions;
    }

    /** The first that are still there. */
    public Map<TopicPartition, Long> beginnings(Set<TopicPartition> of) throws InterruptedException {
        return offsets(of, OffsetSpec.earliest(), IsolationLevel.READ_UNCOMMITTED);
    }

    /** Those behind the last record or marker of a transaction, ended or not. */
    public Map<TopicPartition, Long> ends(Set<TopicPartition> of) throws InterruptedException {
        return offsets(of, OffsetSpec.latest(), IsolationLevel.READ_UNCOMMITTED);
    }

    /** Those behind the last that may be read while transactions are open. */
    public Map<TopicPartition, Long> readableEnds(Set<TopicPartition> of) throws InterruptedException {
        return offsets(of, OffsetSpec.latest(), IsolationLevel.READ_COMMITTED);
    }

    /** The first of that moment or later, by the date that the topic keeps; none for a partition that has nothing so late. */
    public Map<TopicPartition, Long> since(Instant moment, Set<TopicPartition> of) throws InterruptedException {
        Map<TopicPartition, Long> offsets =
                offsets(of, OffsetSpec.forTimestamp(moment.toEpochMilli()), IsolationLevel.READ_UNCOMMITTED);
        offsets.values().removeIf(offset -> offset < 0);
        return offsets;
    }

    /** Where the group goes on: behind what it committed, at the beginning where it committed nothing, or what is gone. */
    public Map<TopicPartition, Long> positions(String group, Set<TopicPartition> of) throws InterruptedException {
        return positions(committed(group), beginnings(of));
    }

    /** The same of a group of which it is known what it committed, on partitions of which it is known where they begin. */
    public static Map<TopicPartition, Long> positions(
            Map<TopicPartition, Long> committed, Map<TopicPartition, Long> beginnings) {
        Map<TopicPartition, Long> positions = new HashMap<>(beginnings);
        committed.forEach(
                (partition, offset) -> positions.computeIfPresent(partition, (same, begin) -> Math.max(begin, offset)));
        return positions;
    }

    /**
     * Where the group stands at what is not there: behind what was deleted, for instance.
     *
     * @throws NoAnswerException while a transaction is open that may move the group
     */
    public List<Gap> gaps(String group, Set<TopicPartition> of) throws InterruptedException {
        // The positions first: other members go on while this waits, and the ends that it knew would lie behind them.
        Map<TopicPartition, Long> positions = settled(group, of);
        Map<TopicPartition, Long> beginnings = beginnings(of);
        Map<TopicPartition, Long> ends = ends(of);
        return positions.entrySet().stream()
                .map(position -> new Gap(
                        position.getKey(),
                        position.getValue(),
                        beginnings.get(position.getKey()),
                        ends.get(position.getKey())))
                .filter(gap -> gap.position() < gap.begin() || gap.position() > gap.end())
                .sorted(Comparator.comparing(gap -> gap.partition().toString()))
                .toList();
    }

    /**
     * Gives the group a position at the beginning of every partition where it has none, so that it may go without a rule for
     * what to do there. Another member that comes first does the same.
     *
     * @throws NoAnswerException while a transaction is open that may move the group
     */
    public void begin(String group, Set<TopicPartition> of) throws InterruptedException {
        Map<TopicPartition, Long> missing = beginnings(of);
        missing.keySet().removeAll(settled(group, of).keySet());
        if (missing.isEmpty()) {
            return;
        }
        Map<TopicPartition, OffsetAndMetadata> positions = new HashMap<>();
        missing.forEach((partition, begin) -> positions.put(partition, new OffsetAndMetadata(begin)));
        try {
            answerOnceKnown(
                    () -> admin.alterConsumerGroupOffsets(group, positions).all());
        } catch (IllegalStateException refused) {
            if (!settled(group, of).keySet().containsAll(of)) {
                throw refused;
            }
        }
    }

    /** What the group has committed last; a transaction that is just committing has not. */
    public Map<TopicPartition, Long> committed(String group) throws InterruptedException {
        return offsets(answer(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata(group)));
    }

    /**
     * What the group has committed of those partitions, once no transaction is open that may move it. Kafka's Admin (4.4.0) does
     * not wait for that, whoever asks it for stable positions: it leaves out the partitions where there is such a transaction,
     * as if nothing was ever committed there. Only who names the partitions can tell.
     */
    private Map<TopicPartition, Long> settled(String group, Set<TopicPartition> of) throws InterruptedException {
        Map<String, ListConsumerGroupOffsetsSpec> asked =
                Map.of(group, new ListConsumerGroupOffsetsSpec().topicPartitions(of));
        for (int looks = 0; looks < LOOKS_AT_A_TRANSACTION; looks++) {
            Map<TopicPartition, OffsetAndMetadata> found = answer(
                    admin.listConsumerGroupOffsets(asked, new ListConsumerGroupOffsetsOptions().requireStable(true))
                            .partitionsToOffsetAndMetadata(group));
            if (found.keySet().containsAll(of)) {
                return offsets(found);
            }
            TimeUnit.MILLISECONDS.sleep(BETWEEN_TRIES_MS);
        }
        throw new NoAnswerException("a transaction is open that may move " + group
                + "; waiting for its end. kafka-transactions.sh list tells which are open");
    }

    /** Kafka tells with a null that nothing was ever committed there. */
    public static Map<TopicPartition, Long> offsets(Map<TopicPartition, OffsetAndMetadata> positions) {
        return positions.entrySet().stream()
                .filter(entry -> entry.getValue() != null)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().offset()));
    }

    private Map<TopicPartition, Long> offsets(Set<TopicPartition> of, OffsetSpec which, IsolationLevel isolation)
            throws InterruptedException {
        var found = answer(admin.listOffsets(
                        of.stream().collect(Collectors.toMap(p -> p, p -> which)), new ListOffsetsOptions(isolation))
                .all());
        Map<TopicPartition, Long> offsets = new HashMap<>();
        found.forEach((partition, info) -> offsets.put(partition, info.offset()));
        return offsets;
    }

    /**
     * What Kafka answers of topics that are there. Those that were created a moment ago are known to the broker that was asked
     * for them, and to each of the others a little later.
     */
    private static <T> T answerOnceKnown(Supplier<KafkaFuture<T>> question) throws InterruptedException {
        MissingTopics missing = new MissingTopics(Clock.systemUTC());
        while (true) {
            try {
                return question.get().get();
            } catch (ExecutionException e) {
                boolean isUnknown = e.getCause() instanceof UnknownTopicOrPartitionException;
                if (!isUnknown || !missing.mayYetCome(e.getCause())) {
                    throw refused(e);
                }
                TimeUnit.MILLISECONDS.sleep(BETWEEN_TRIES_MS);
            }
        }
    }

    /** What Kafka answers. */
    public static <T> T answer(KafkaFuture<T> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw refused(e);
        }
    }

    private static IllegalStateException refused(ExecutionException e) {
        Optional<String> denied = Denial.ofSomebody().words(e);
        String words =
                denied.orElseGet(() -> "Kafka does not answer: " + e.getCause().getMessage());
        boolean mayAnswer = e.getCause() instanceof RetriableException
                && !(e.getCause() instanceof UnknownTopicOrPartitionException);
        return denied.isEmpty() && mayAnswer ? new NoAnswerException(words, e) : new IllegalStateException(words, e);
    }
}

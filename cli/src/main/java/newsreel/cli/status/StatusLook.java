package newsreel.cli.status;

import static newsreel.cli.kafka.TopicOffsets.answer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import newsreel.article.TopicNames;
import newsreel.cli.kafka.GroupLag;
import newsreel.cli.kafka.Kafka;
import newsreel.cli.kafka.TopicOffsets;
import newsreel.cli.letters.LetterCensus;
import newsreel.cli.status.PipelineStatus.GroupState;
import newsreel.cli.status.PipelineStatus.TopicState;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.apache.kafka.clients.admin.LogDirDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.GroupIdNotFoundException;

/**
 * Looks at a pipeline from outside of all groups: it takes part in nothing and commits nothing. Dead letters are read once, and
 * at a further look only those that have come since. Throws {@link IllegalStateException}, or what Kafka's consumers throw, when
 * Kafka does not answer. Not thread-safe.
 */
final class StatusLook implements AutoCloseable {
    private static final Duration RATED = Duration.ofMinutes(1);

    private final TopicNames names;
    private final Clock clock;
    private final Admin admin;
    private final TopicOffsets offsets;
    private final GroupLag lag;
    private final LetterCensus letters;

    StatusLook(Kafka kafka, TopicNames names, Clock clock) {
        this.names = names;
        this.clock = clock;
        this.admin = kafka.admin();
        this.offsets = new TopicOffsets(admin);
        this.lag = GroupLag.of(kafka, offsets);
        this.letters = new LetterCensus(kafka, names);
    }

    PipelineStatus take() throws InterruptedException {
        Instant now = clock.instant();
        Set<String> existing = answer(admin.listTopics().names());
        List<String> topics =
                List.of(names.raw(), names.rekeyed(), names.enriched(), names.trends(), names.deadLetter()).stream()
                        .filter(existing::contains)
                        .toList();
        Set<TopicPartition> partitions = offsets.partitions(topics);
        return new PipelineStatus(
                now,
                topics(topics, partitions, now),
                groups(partitions),
                topics.contains(names.deadLetter()) ? letters() : List.of());
    }

    private List<TopicState> topics(List<String> topics, Set<TopicPartition> partitions, Instant now)
            throws InterruptedException {
        Map<TopicPartition, Long> beginnings = offsets.beginnings(partitions);
        Map<TopicPartition, Long> ends = offsets.ends(partitions);
        Map<TopicPartition, Long> since = offsets.since(now.minus(RATED), partitions);
        Map<String, Long> bytes = bytes();
        List<TopicState> states = new ArrayList<>();
        for (String topic : topics) {
            Set<TopicPartition> of = partitions.stream()
                    .filter(partition -> partition.topic().equals(topic))
                    .collect(Collectors.toSet());
            long held =
                    of.stream().mapToLong(p -> ends.get(p) - beginnings.get(p)).sum();
            long fresh = of.stream()
                    .mapToLong(p -> Math.max(0, ends.get(p) - since.getOrDefault(p, Long.MAX_VALUE)))
                    .sum();
            states.add(new TopicState(topic, of.size(), held, fresh, bytes.get(topic)));
        }
        return states;
    }

    /** Whoever may read the topics need not be allowed to see the disks. */
    private Map<String, Long> bytes() throws InterruptedException {
        Map<String, Long> bytes = new HashMap<>();
        try {
            List<Integer> brokers = answer(admin.describeCluster().nodes()).stream()
                    .map(Node::id)
                    .toList();
            answer(admin.describeLogDirs(brokers).allDescriptions()).values().stream()
                    .flatMap(directories -> directories.values().stream())
                    .map(LogDirDescription::replicaInfos)
                    .forEach(replicas -> replicas.forEach(
                            (partition, replica) -> bytes.merge(partition.topic(), replica.size(), Long::sum)));
        } catch (IllegalStateException e) {
            if (!(e.getCause().getCause() instanceof AuthorizationException)) {
                throw e;
            }
        }
        return bytes;
    }

    private List<GroupState> groups(Set<TopicPartition> partitions) throws InterruptedException {
        List<String> names = answer(
                        admin.listGroups(ListGroupsOptions.forConsumerGroups()).all())
                .stream()
                .map(GroupListing::groupId)
                .toList();
        List<GroupState> groups = new ArrayList<>();
        for (ConsumerGroupDescription found :
                present(admin.describeConsumerGroups(names).describedGroups())) {
            Set<String> reads = new TreeSet<>();
            Map<TopicPartition, OffsetAndMetadata> positions = offsets.committedWithMarks(found.groupId());
            positions.keySet().stream().filter(partitions::contains).forEach(partition -> reads.add(partition.topic()));
            reads.remove(this.names.deadLetter());
            if (!reads.isEmpty()) {
                groups.add(group(found, Work.of(found.groupId(), positions, this.names), reads, partitions));
            }
        }
        return groups;
    }

    /** By name, those that are still there: a group that nobody is in goes at some moment, since it was listed maybe. */
    static List<ConsumerGroupDescription> present(Map<String, KafkaFuture<ConsumerGroupDescription>> listed)
            throws InterruptedException {
        List<ConsumerGroupDescription> present = new ArrayList<>();
        for (KafkaFuture<ConsumerGroupDescription> group : new TreeMap<>(listed).values()) {
            try {
                present.add(answer(group));
            } catch (IllegalStateException e) {
                if (!(e.getCause().getCause() instanceof GroupIdNotFoundException)) {
                    throw e;
                }
            }
        }
        return present;
    }

    private GroupState group(
            ConsumerGroupDescription group, Work work, Set<String> reads, Set<TopicPartition> partitions)
            throws InterruptedException {
        Set<TopicPartition> of = partitions.stream()
                .filter(partition -> reads.contains(partition.topic()))
                .collect(Collectors.toSet());
        long waiting = lag.records(group.groupId(), of);
        return new GroupState(
                group.groupId(),
                work,
                List.copyOf(reads),
                group.groupState().name(),
                group.members().size(),
                waiting,
                GroupLag.isExact(waiting),
                waiting == 0 ? null : lag.oldest(group.groupId(), of).orElse(null));
    }

    private List<PipelineStatus.Letters> letters() {
        List<PipelineStatus.Letters> found = new ArrayList<>();
        letters.byCount().forEach((kind, count) -> found.add(new PipelineStatus.Letters(kind, count)));
        return found;
    }

    @Override
    public void close() {
        letters.close();
        lag.close();
        admin.close();
    }
}

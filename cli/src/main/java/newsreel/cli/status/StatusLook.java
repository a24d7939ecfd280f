package newsreel.cli.status;

import static newsreel.cli.kafka.TopicOffsets.answer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
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
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsResult;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
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
        // The positions first: what they stand for is on the topics by then, moved records too.
        List<Reader> readers = readers(partitions);
        Extent extent =
                new Extent(offsets.beginnings(partitions), offsets.ends(partitions), offsets.readableEnds(partitions));
        return new PipelineStatus(
                now,
                topics(topics, extent, offsets.since(now.minus(RATED), partitions)),
                groups(readers, extent),
                topics.contains(names.deadLetter()) ? letters() : List.of());
    }

    /** Where partitions begin and end, and where what can be read of them ends. */
    private record Extent(
            Map<TopicPartition, Long> beginnings,
            Map<TopicPartition, Long> ends,
            Map<TopicPartition, Long> readableEnds) {}

    private List<TopicState> topics(List<String> topics, Extent extent, Map<TopicPartition, Long> since)
            throws InterruptedException {
        Map<TopicPartition, Long> ends = extent.ends();
        Map<String, Long> bytes = bytes();
        List<TopicState> states = new ArrayList<>();
        for (String topic : topics) {
            Set<TopicPartition> of = ends.keySet().stream()
                    .filter(partition -> partition.topic().equals(topic))
                    .collect(Collectors.toSet());
            long held = of.stream()
                    .mapToLong(p -> ends.get(p) - extent.beginnings().get(p))
                    .sum();
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

    /** A group, and what it has committed on those of the pipeline's topics that it reads. */
    private record Reader(
            ConsumerGroupDescription group, Map<TopicPartition, OffsetAndMetadata> committed, Set<String> reads) {}

    /** All groups are asked for together, however many there are. */
    private List<Reader> readers(Set<TopicPartition> partitions) throws InterruptedException {
        List<String> listed = answer(
                        admin.listGroups(ListGroupsOptions.forConsumerGroups()).all())
                .stream()
                .map(GroupListing::groupId)
                .toList();
        Map<String, ConsumerGroupDescription> groups =
                present(admin.describeConsumerGroups(listed).describedGroups());
        Map<String, Map<TopicPartition, OffsetAndMetadata>> committed = committed(groups.keySet());
        return committed.entrySet().stream()
                .map(of -> new Reader(groups.get(of.getKey()), of.getValue(), reads(of.getValue(), partitions)))
                .filter(reader -> !reader.reads().isEmpty())
                .toList();
    }

    private Map<String, Map<TopicPartition, OffsetAndMetadata>> committed(Set<String> groups)
            throws InterruptedException {
        ListConsumerGroupOffsetsResult asked = admin.listConsumerGroupOffsets(
                groups.stream().collect(Collectors.toMap(group -> group, group -> new ListConsumerGroupOffsetsSpec())));
        Map<String, Map<TopicPartition, OffsetAndMetadata>> committed = present(
                groups.stream().collect(Collectors.toMap(group -> group, asked::partitionsToOffsetAndMetadata)));
        committed.replaceAll((group, positions) -> made(positions));
        return committed;
    }

    /** Those that are some: Kafka tells with a null that nothing was ever committed there. */
    private static Map<TopicPartition, OffsetAndMetadata> made(Map<TopicPartition, OffsetAndMetadata> positions) {
        Map<TopicPartition, OffsetAndMetadata> made = new HashMap<>(positions);
        made.values().removeIf(Objects::isNull);
        return made;
    }

    private Set<String> reads(Map<TopicPartition, OffsetAndMetadata> committed, Set<TopicPartition> partitions) {
        Set<String> reads = new TreeSet<>();
        committed.keySet().stream().filter(partitions::contains).forEach(partition -> reads.add(partition.topic()));
        reads.remove(names.deadLetter());
        return reads;
    }

    /** By name, those that are still there: a group that nobody is in goes at some moment, since it was listed maybe. */
    static <T> SortedMap<String, T> present(Map<String, KafkaFuture<T>> listed) throws InterruptedException {
        SortedMap<String, T> present = new TreeMap<>();
        for (Map.Entry<String, KafkaFuture<T>> group : listed.entrySet()) {
            try {
                present.put(group.getKey(), answer(group.getValue()));
            } catch (IllegalStateException e) {
                if (!(e.getCause().getCause() instanceof GroupIdNotFoundException)) {
                    throw e;
                }
            }
        }
        return present;
    }

    private List<GroupState> groups(List<Reader> readers, Extent extent) throws InterruptedException {
        List<GroupState> groups = new ArrayList<>();
        for (Reader reader : readers) {
            groups.add(group(reader, extent));
        }
        return groups;
    }

    private GroupState group(Reader reader, Extent extent) throws InterruptedException {
        ConsumerGroupDescription group = reader.group();
        Map<TopicPartition, Long> beginnings = new HashMap<>(extent.beginnings());
        beginnings.keySet().removeIf(partition -> !reader.reads().contains(partition.topic()));
        Map<TopicPartition, Long> positions =
                TopicOffsets.positions(TopicOffsets.offsets(reader.committed()), beginnings);
        long waiting = lag.records(positions, extent.ends());
        return new GroupState(
                group.groupId(),
                Work.of(group.groupId(), reader.committed(), names),
                List.copyOf(reader.reads()),
                group.groupState().name(),
                group.members().size(),
                waiting,
                GroupLag.isExact(waiting),
                waiting == 0
                        ? null
                        : lag.oldest(positions, extent.readableEnds()).orElse(null));
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

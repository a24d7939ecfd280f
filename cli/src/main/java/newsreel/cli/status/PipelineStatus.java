package newsreel.cli.status;

import java.time.Instant;
import java.util.List;

/**
 * How a pipeline is at one moment; the properties of {@code newsreel status --json}, those without a value left out.
 *
 * @param time when that was
 * @param topics in the order that articles go through them; those that exist
 * @param groups those that read them, by name
 * @param deadLetters by what is alike in their reasons, the most frequent first
 */
record PipelineStatus(Instant time, List<TopicState> topics, List<GroupState> groups, List<Letters> deadLetters) {

    PipelineStatus {
        topics = List.copyOf(topics);
        groups = List.copyOf(groups);
        deadLetters = List.copyOf(deadLetters);
    }

    /**
     * A topic.
     *
     * @param offsets how many it holds: records, and on what is written in transactions their markers
     * @param perMinute how many came in the last minute
     * @param bytes what it takes on all disks together; null where the cluster does not let this be seen
     */
    record TopicState(String name, int partitions, long offsets, long perMinute, Long bytes) {}

    /**
     * A consumer group.
     *
     * @param work what it does there
     * @param reads the topics that it has a position on
     * @param state in Kafka's words: {@code STABLE}, {@code EMPTY}
     * @param waiting how many records it has not read, markers of transactions left out where there are few
     * @param exact whether that is counted and not told by offsets
     * @param oldest when the record came that has been waiting longest; null when none waits
     */
    record GroupState(
            String name,
            Work work,
            List<String> reads,
            String state,
            int members,
            long waiting,
            boolean exact,
            Instant oldest) {
        GroupState {
            reads = List.copyOf(reads);
        }
    }

    /** How many dead letters have such a reason. */
    record Letters(String reason, long count) {}

    long letters() {
        return deadLetters.stream().mapToLong(Letters::count).sum();
    }

    /** Whether any group does that, or did. */
    boolean isDone(Work work) {
        return groups.stream().anyMatch(group -> group.work() == work);
    }
}

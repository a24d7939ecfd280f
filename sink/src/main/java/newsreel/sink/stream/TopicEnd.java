package newsreel.sink.stream;

import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RetriableException;

/**
 * Whether all that is on the topic has been read: by position, not by record, since the last offset of a topic may be a
 * transaction's mark. Not thread-safe.
 */
final class TopicEnd {
    private final Consumer<?, ?> consumer;
    private final Placement placement;
    private final Trouble brokerTrouble;

    TopicEnd(Consumer<?, ?> consumer, Placement placement, Trouble brokerTrouble) {
        this.consumer = consumer;
        this.placement = placement;
        this.brokerTrouble = brokerTrouble;
    }

    /** A broker that does not tell is asked the next time. */
    boolean isReached() {
        Set<TopicPartition> assigned = consumer.assignment();
        if (assigned.isEmpty() || !placement.isDone()) {
            return false;
        }
        try {
            Map<TopicPartition, Long> ends = consumer.endOffsets(assigned);
            brokerTrouble.passed();
            return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
        } catch (RetriableException away) {
            brokerTrouble.met("the broker does not answer: " + away.getMessage());
            return false;
        }
    }
}

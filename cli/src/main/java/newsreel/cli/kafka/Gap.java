package newsreel.cli.kafka;

import org.apache.kafka.common.TopicPartition;

/**
 * Where a group stands at an offset that the partition does not hold.
 *
 * @param position where the group stands
 * @param begin the first offset that the partition holds
 * @param end the one behind its last
 */
public record Gap(TopicPartition partition, long position, long begin, long end) {

    @Override
    public String toString() {
        if (position > end) {
            return partition + " ends at offset " + end + ", but was read up to " + position
                    + ": it is not the topic that was read";
        }
        return partition + ": the records from offset " + position + " to " + (begin - 1) + ", " + (begin - position)
                + " with the marks of transactions, were deleted before they were read";
    }
}

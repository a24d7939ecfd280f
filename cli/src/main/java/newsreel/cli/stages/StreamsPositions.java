package newsreel.cli.stages;

import java.util.List;
import java.util.Set;
import newsreel.cli.kafka.Gap;
import newsreel.cli.kafka.TopicOffsets;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.InvalidOffsetException;
import org.apache.kafka.common.TopicPartition;

/** Where an application of Kafka Streams stands on the topics that it reads. Asks as {@link TopicOffsets} does. */
final class StreamsPositions {
    private final TopicOffsets offsets;
    private final String applicationId;
    private final List<String> topics;

    /**
     * @param admin is asked; whoever made it closes it
     * @param topics those that it reads, but for Kafka Streams' own
     */
    StreamsPositions(Admin admin, String applicationId, List<String> topics) {
        this.offsets = new TopicOffsets(admin);
        this.applicationId = applicationId;
        this.topics = topics;
    }

    /** Whether such a failure comes of a place that is not there. */
    static boolean mayExplain(Throwable failure) {
        return failure instanceof InvalidOffsetException
                || failure.getCause() != null && mayExplain(failure.getCause());
    }

    /** Where what it is to read next is not there. */
    List<Gap> gaps() throws InterruptedException {
        return offsets.gaps(applicationId, read());
    }

    /** Before its first start it stands nowhere, and is put at the beginning. */
    void begin() throws InterruptedException {
        offsets.begin(applicationId, read());
    }

    private Set<TopicPartition> read() throws InterruptedException {
        return offsets.partitions(topics);
    }
}

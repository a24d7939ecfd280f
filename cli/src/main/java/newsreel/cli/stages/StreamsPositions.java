package newsreel.cli.stages;

import java.util.List;
import java.util.Set;
import newsreel.cli.kafka.Gap;
import newsreel.cli.kafka.Kafka;
import newsreel.cli.kafka.TopicOffsets;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.InvalidOffsetException;
import org.apache.kafka.common.TopicPartition;

/** Where an application of Kafka Streams stands on the topics that it reads. */
final class StreamsPositions implements AutoCloseable {
    private final Admin admin;
    private final TopicOffsets offsets;
    private final String applicationId;
    private final Set<TopicPartition> read;

    /** @param topics those that it reads, but for Kafka Streams' own */
    StreamsPositions(Kafka kafka, String applicationId, List<String> topics) throws InterruptedException {
        this.admin = kafka.admin();
        this.offsets = new TopicOffsets(admin);
        this.applicationId = applicationId;
        this.read = offsets.partitions(topics);
    }

    /** Whether such a failure comes of a place that is not there. */
    static boolean mayExplain(Throwable failure) {
        return failure instanceof InvalidOffsetException
                || failure.getCause() != null && mayExplain(failure.getCause());
    }

    /** Where what it is to read next is not there. */
    List<Gap> gaps() throws InterruptedException {
        return offsets.gaps(applicationId, read);
    }

    /** Before its first start it stands nowhere, and is put at the beginning. */
    void begin() throws InterruptedException {
        offsets.begin(applicationId, read);
    }

    @Override
    public void close() {
        admin.close();
    }
}

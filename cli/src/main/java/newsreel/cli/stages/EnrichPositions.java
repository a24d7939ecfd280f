package newsreel.cli.stages;

import java.util.List;
import java.util.Set;
import newsreel.cli.kafka.Gap;
import newsreel.cli.kafka.Kafka;
import newsreel.cli.kafka.TopicOffsets;
import newsreel.topology.EnrichmentSettings;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.InvalidOffsetException;
import org.apache.kafka.common.TopicPartition;

/** Where the enrichment stands on the topics that it reads. */
final class EnrichPositions implements AutoCloseable {
    private final Admin admin;
    private final TopicOffsets offsets;
    private final EnrichmentSettings settings;
    private final Set<TopicPartition> read;

    EnrichPositions(Kafka kafka, EnrichmentSettings settings) throws InterruptedException {
        this.admin = kafka.admin();
        this.offsets = new TopicOffsets(admin);
        this.settings = settings;
        this.read = offsets.partitions(
                List.of(settings.topics().raw(), settings.topics().rekeyed()));
    }

    /** Whether such a failure comes of a place that is not there. */
    static boolean mayExplain(Throwable failure) {
        return failure instanceof InvalidOffsetException
                || failure.getCause() != null && mayExplain(failure.getCause());
    }

    /** Where what it is to read next is not there. */
    List<Gap> gaps() throws InterruptedException {
        return offsets.gaps(settings.applicationId(), read);
    }

    /** Before its first start it stands nowhere, and is put at the beginning. */
    void begin() throws InterruptedException {
        offsets.begin(settings.applicationId(), read);
    }

    @Override
    public void close() {
        admin.close();
    }
}

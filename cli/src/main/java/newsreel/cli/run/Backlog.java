package newsreel.cli.run;

import java.util.List;
import java.util.Set;
import newsreel.article.TopicNames;
import newsreel.cli.kafka.GroupLag;
import newsreel.cli.kafka.Kafka;
import newsreel.cli.kafka.TopicOffsets;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.TopicPartition;

/**
 * What the enrichment has still to do, in records. A transaction's offsets are committed some moments before its records can
 * be read, so these are asked for by themselves. Not thread-safe.
 */
final class Backlog implements AutoCloseable {
    private final Admin admin;
    private final TopicOffsets offsets;
    private final GroupLag lag;
    private final String group;
    private final Set<TopicPartition> read;
    private final Set<TopicPartition> written;

    private Backlog(Kafka kafka, TopicNames topics, String group) throws InterruptedException {
        this.admin = kafka.admin();
        this.offsets = new TopicOffsets(admin);
        this.lag = GroupLag.of(kafka, offsets);
        this.group = group;
        this.read = offsets.partitions(List.of(topics.raw(), topics.rekeyed()));
        this.written = offsets.partitions(List.of(topics.enriched()));
    }

    /** @param group the application id of the enrichment */
    static Backlog of(Kafka kafka, TopicNames topics, String group) throws InterruptedException {
        return new Backlog(kafka, topics, group);
    }

    /** Whether all that stands on the raw topics has ended, and what became of it can be read. */
    boolean isDone() throws InterruptedException {
        return remaining() == 0 && offsets.readableEnds(written).equals(offsets.ends(written));
    }

    /** How many records the enrichment has not committed yet; about so many, when they are more than a few. */
    long remaining() throws InterruptedException {
        return lag.records(group, read);
    }

    @Override
    public void close() {
        lag.close();
        admin.close();
    }
}

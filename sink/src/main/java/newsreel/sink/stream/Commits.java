package newsreel.sink.stream;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.apache.kafka.common.errors.RetriableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the broker how far the store is. A broker that is away is told the next time: what is stored stays stored. Not
 * thread-safe.
 */
final class Commits {
    private static final Logger LOG = LoggerFactory.getLogger(Commits.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Consumer<byte[], byte[]> consumer;
    private final Owner owner;
    private final Trouble trouble;
    private final Map<TopicPartition, Long> told = new HashMap<>();

    Commits(Consumer<byte[], byte[]> consumer, Owner owner, Clock clock) {
        this.consumer = consumer;
        this.owner = owner;
        this.trouble = new Trouble(clock, LOG);
    }

    /**
     * Commits whatever is news to the broker, of partitions that are still this consumer's.
     *
     * @return whether the broker knows all of it now
     */
    boolean commit(Map<TopicPartition, Long> durable) {
        Map<TopicPartition, OffsetAndMetadata> news = new HashMap<>();
        durable.forEach((partition, offset) -> {
            if (!offset.equals(told.get(partition)) && consumer.assignment().contains(partition)) {
                news.put(partition, new OffsetAndMetadata(offset, owner.metadata()));
            }
        });
        return news.isEmpty() || trouble.isOver() && send(news);
    }

    private boolean send(Map<TopicPartition, OffsetAndMetadata> news) {
        try {
            consumer.commitSync(news, PATIENCE);
            trouble.passed();
        } catch (RebalanceInProgressException later) {
            return false;
        } catch (RetriableException away) {
            trouble.met("the broker does not take the offsets of what is filed: " + away.getMessage());
            return false;
        } catch (CommitFailedException moved) {
            // Whoever has these partitions now files them again, as the same articles.
            LOG.info("offsets not committed: {}", moved.getMessage());
        }
        news.forEach((partition, offset) -> told.put(partition, offset.offset()));
        return true;
    }

    void forget(Collection<TopicPartition> partitions) {
        told.keySet().removeAll(partitions);
    }
}

package newsreel.sink.stream;

import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * Whose a committed offset is: written beside it, so that two directories never share one group, and each would get a part
 * of the articles only. An offset without a mark is anybody's.
 *
 * @param identity the store's; empty for nobody's
 */
public record Owner(String identity) {
    private static final String MARK = "store ";

    /** That of a committed offset; nobody's where there is none. */
    public static Owner of(OffsetAndMetadata committed) {
        boolean marked = committed != null && committed.metadata().startsWith(MARK);
        return new Owner(marked ? committed.metadata().substring(MARK.length()) : "");
    }

    /** Whether a store is named. */
    public boolean isSomebody() {
        return !identity.isEmpty();
    }

    /** What stands beside the offset. */
    String metadata() {
        return identity.isEmpty() ? "" : MARK + identity;
    }

    void refuseUnless(String other, String group, TopicPartition partition) {
        if (!identity.isEmpty() && !other.isEmpty() && !identity.equals(other)) {
            throw new ForeignPositionException("the group " + group + " files " + partition + " under " + identity
                    + ", not under " + other + ": give this directory a group of its own");
        }
    }
}

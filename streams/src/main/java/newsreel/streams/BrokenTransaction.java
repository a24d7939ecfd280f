package newsreel.streams;

import java.util.Set;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.common.errors.InvalidPidMappingException;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.InvalidTxnStateException;
import org.apache.kafka.common.errors.OutOfOrderSequenceException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.UnknownProducerIdException;

/**
 * Failures that are of one transaction: the broker has ended it meanwhile, or knows nothing of it after a restart. Whoever
 * begins anew from what is committed does the same work again, once. Kafka Streams sees to that itself for most of them,
 * not for all.
 */
final class BrokenTransaction {
    private static final Set<Class<? extends RuntimeException>> KINDS = Set.of(
            CommitFailedException.class,
            InvalidPidMappingException.class,
            InvalidProducerEpochException.class,
            InvalidTxnStateException.class,
            OutOfOrderSequenceException.class,
            ProducerFencedException.class,
            UnknownProducerIdException.class);

    private BrokenTransaction() {}

    static boolean isCauseOf(Throwable failure) {
        return failure != null
                && (KINDS.stream().anyMatch(kind -> kind.isInstance(failure)) || isCauseOf(failure.getCause()));
    }
}

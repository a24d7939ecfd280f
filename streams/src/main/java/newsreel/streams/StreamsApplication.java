package newsreel.streams;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import newsreel.article.failure.Reason;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.FencedInstanceIdException;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.CloseOptions.GroupMembershipOperation;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.MissingSourceTopicException;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A running application: one Kafka Streams instance. All topics that it reads and writes must exist before it starts.
 * Thread-safe.
 */
public final class StreamsApplication implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** What was created just before the start is known to each of the brokers only a little later. */
    private static final Duration UNTIL_TOPICS_ARE_KNOWN = Duration.ofMinutes(2);

    private static final String FENCED =
            "another instance joined under this one's name, from a copy of its state directory; "
                    + "give each a directory of its own, without the file \"member\" of the other";

    private static final Logger LOG = LoggerFactory.getLogger(StreamsApplication.class);

    private final KafkaStreams streams;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private volatile Instant startedAt;

    private StreamsApplication(KafkaStreams streams) {
        this.streams = streams;
        streams.setUncaughtExceptionHandler(this::fail);
        streams.setStateListener((now, before) -> moved(now));
    }

    /**
     * One that is to be started; it has its state directory for itself from now on.
     *
     * @param name what it is called where it fails: {@code the enrichment}
     * @throws IllegalStateException when it cannot be: another process uses the state directory, for instance
     */
    public static StreamsApplication of(String name, Topology topology, StreamsSettings settings) {
        return new StreamsApplication(streams(name, topology, settings));
    }

    /** Starts it; records flow as soon as the group has its partitions. */
    public StreamsApplication start() {
        startedAt = Instant.now();
        streams.start();
        return this;
    }

    private static KafkaStreams streams(String name, Topology topology, StreamsSettings settings) {
        try {
            return new KafkaStreams(topology, StreamsProperties.of(settings));
        } catch (KafkaException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "cannot start " + name + ": " + rootCause(e).getMessage(), e);
        }
    }

    private static Throwable rootCause(Throwable e) {
        return e.getCause() == null ? e : rootCause(e.getCause());
    }

    /** Waits until it is stopped by {@link #close} or by a failure; the failure, or null. */
    public Throwable await() throws InterruptedException {
        stopped.await();
        return failure.get();
    }

    /** What an instrument reads from the Streams instance: its state, its metrics. Starting and closing it is not for others. */
    public <T> T instrumented(Function<KafkaStreams, T> instrument) {
        return instrument.apply(streams);
    }

    /** What stopped it, or null while it runs well. */
    public Throwable failure() {
        return failure.get();
    }

    /**
     * Commits what is done and leaves the group, so that others, or the next start, go on at once. Left to itself Kafka
     * Streams stays in it, and nobody gets its partitions before the session times out.
     */
    @Override
    public void close() {
        streams.close(
                CloseOptions.timeout(PATIENCE).withGroupMembershipOperation(GroupMembershipOperation.LEAVE_GROUP));
        stopped.countDown();
    }

    /** Stops because Kafka was not waited for any longer. */
    public void abandon() {
        failure.compareAndSet(null, new IllegalStateException("Kafka was away for longer than it is waited for"));
        stopped.countDown();
    }

    private StreamThreadExceptionResponse fail(Throwable e) {
        if (BrokenTransaction.isCauseOf(e)) {
            LOG.warn(
                    "a transaction was broken off; beginning anew from what is committed: {}", Reason.of(rootCause(e)));
            return StreamThreadExceptionResponse.REPLACE_THREAD;
        }
        if (e instanceof MissingSourceTopicException
                && Instant.now().isBefore(startedAt.plus(UNTIL_TOPICS_ARE_KNOWN))) {
            LOG.warn("a broker does not know every topic yet; asking again: {}", Reason.of(e));
            return StreamThreadExceptionResponse.REPLACE_THREAD;
        }
        failure.compareAndSet(null, isFenced(e) ? new IllegalStateException(FENCED, e) : e);
        return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
    }

    private static boolean isFenced(Throwable e) {
        return e instanceof FencedInstanceIdException || e.getCause() != null && isFenced(e.getCause());
    }

    private void moved(KafkaStreams.State now) {
        if (now == KafkaStreams.State.ERROR || now == KafkaStreams.State.NOT_RUNNING) {
            stopped.countDown();
        }
    }
}

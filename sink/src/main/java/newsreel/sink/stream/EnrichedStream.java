package newsreel.sink.stream;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import newsreel.article.failure.Reason;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.CloseOptions.GroupMembershipOperation;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries the enriched stream into a store: committed records only, offsets told to the broker only after the store has made
 * them durable. A store or a broker in trouble is waited for, however long that takes: what the store did not take is read
 * again. {@link #run} belongs to one thread; {@link #stop} and {@link #stopWhenCaughtUp} may be called by any.
 */
public final class EnrichedStream implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EnrichedStream.class);

    /** So long may it take until it is heeded that the end is near. */
    private static final Duration POLL = Duration.ofMillis(50);

    /** Near the end each empty poll is a wait for nothing. */
    private static final Duration LAST_POLLS = Duration.ofMillis(20);

    private static final Duration LAST_COMMITS = Duration.ofSeconds(10);

    /** A broker that is away cannot be told that this member goes. */
    private static final Duration LAST_WORDS = Duration.ofSeconds(5);

    private final Consumer<byte[], byte[]> consumer;
    private final StreamSettings settings;
    private final ArticleStore store;
    private final Clock clock;
    private final Placement placement;
    private final Commits commits;
    private final Connection connection;
    private final TopicEnd end;
    private final Trouble storeTrouble;
    private final Trouble brokerTrouble;
    private boolean rewound;
    private volatile boolean stopping;
    private volatile boolean finishing;

    EnrichedStream(
            Consumer<byte[], byte[]> consumer, StreamSettings settings, ArticleStore store, Clock clock, Logger log) {
        this.consumer = consumer;
        this.settings = settings;
        this.store = store;
        this.clock = clock;
        this.placement = new Placement(consumer, store, settings);
        this.commits = new Commits(consumer, new Owner(store.identity()), clock);
        this.connection = new Connection(consumer);
        this.storeTrouble = new Trouble(clock, log);
        this.brokerTrouble = new Trouble(clock, log);
        this.end = new TopicEnd(consumer, placement, brokerTrouble);
    }

    /** The stream stays the caller's to close, and so does the store. */
    public static EnrichedStream open(StreamSettings settings, ArticleStore store) {
        Consumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings.consumer(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
        return new EnrichedStream(consumer, settings, store, Clock.systemUTC(), LOG);
    }

    /**
     * Fills the store until stopped, and then makes durable what it holds.
     *
     * @throws ForeignPositionException when the store is not the one that the group's offsets belong to
     */
    public void run() {
        consumer.subscribe(List.of(settings.topic()), new Rebalance());
        while (!stopping) {
            if (turn() && finishing && end.isReached()) {
                break;
            }
        }
        finish();
    }

    /** Makes {@link #run} return after the batch at hand. */
    public void stop() {
        stopping = true;
    }

    /** Makes {@link #run} return when it has stored all that is on the topic. */
    public void stopWhenCaughtUp() {
        finishing = true;
    }

    /** What an instrument reads from the consumer's metrics; nothing else of a consumer may be used beside {@link #run}. */
    public <T> T instrumented(Function<Consumer<?, ?>, T> instrument) {
        return instrument.apply(consumer);
    }

    /** What it is waiting for to be mended, in words. May be asked by any thread. */
    public List<String> troubles() {
        return Stream.of(storeTrouble, brokerTrouble)
                .map(Trouble::present)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Closes it. A member that the group knows by name stays in it until its session ends; see {@link #leave}. */
    @Override
    public void close() {
        consumer.close(CloseOptions.timeout(LAST_WORDS));
    }

    /** Closes it, and leaves its partitions to others at once. */
    public void leave() {
        consumer.close(
                CloseOptions.timeout(LAST_WORDS).withGroupMembershipOperation(GroupMembershipOperation.LEAVE_GROUP));
    }

    /** @return whether there was nothing to do */
    private boolean turn() {
        try {
            hold();
            place();
            Batch batch = poll();
            listen(batch);
            return take(batch);
        } catch (RetriableException away) {
            brokerTrouble.met("the broker does not answer: " + away.getMessage());
            return false;
        }
    }

    /** Near the end a poll that gives nothing tells nothing: whether the broker answers shows when it is asked for the end. */
    private void listen(Batch batch) {
        if (connection.isLost(batch)) {
            brokerTrouble.met("no broker can be reached");
        } else if (!finishing || !batch.isEmpty()) {
            brokerTrouble.passed();
        }
    }

    /** While the store is in trouble nothing is fetched, but the group sees that this member lives. */
    private void hold() {
        if (!storeTrouble.isOver()) {
            consumer.pause(consumer.assignment());
        } else if (placement.isDone()) {
            consumer.resume(consumer.paused());
        }
    }

    private void place() {
        try {
            if (storeTrouble.isOver()) {
                placement.place();
            }
        } catch (IOException e) {
            storeTrouble.met("the place to go on from cannot be read: " + Reason.of(e));
        }
    }

    private Batch poll() {
        try {
            return Batch.of(consumer.poll(finishing ? LAST_POLLS : POLL));
        } catch (OffsetOutOfRangeException deleted) {
            // Whoever fell so far behind is placed anew, where the loss is said and noted.
            placement.assigned(deleted.offsetOutOfRangePartitions().keySet());
            return new Batch(List.of(), Map.of());
        }
    }

    private boolean take(Batch batch) {
        try {
            if (!batch.isEmpty()) {
                store.put(batch);
                rewound = false;
            }
            if (storeTrouble.isOver()) {
                store.tick();
            }
            if (!rewound && placement.isDone() && storeTrouble.isOver()) {
                storeTrouble.passed();
            }
        } catch (DisplacedException e) {
            LOG.warn("{}", e.getMessage());
            rewind(batch);
            placement.displaced(e.partition());
            return false;
        } catch (IOException e) {
            rewind(batch);
            rewound |= !batch.isEmpty();
            storeTrouble.met("the articles cannot be stored: " + Reason.of(e));
            return false;
        }
        commits.commit(store.durable());
        return batch.isEmpty();
    }

    /** What the store did not take is read again. */
    private void rewind(Batch batch) {
        Map<TopicPartition, Long> first = new HashMap<>();
        batch.arrivals().forEach(arrival -> first.putIfAbsent(arrival.partition(), arrival.offset()));
        Set<TopicPartition> assigned = consumer.assignment();
        first.forEach((partition, offset) -> {
            if (assigned.contains(partition)) {
                consumer.seek(partition, offset);
            }
        });
    }

    private void finish() {
        Instant deadline = clock.instant().plus(LAST_COMMITS);
        try {
            store.flush(consumer.assignment());
        } catch (IOException e) {
            LOG.warn("what was read last is not stored and comes again: {}", Reason.of(e));
        }
        boolean told = commits.commit(store.durable());
        while (!told && clock.instant().isBefore(deadline)) {
            consumer.pause(consumer.assignment());
            poll();
            told = commits.commit(store.durable());
        }
    }

    /** Partitions come and go only inside a poll, on the stream's own thread. */
    private final class Rebalance implements ConsumerRebalanceListener {
        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            placement.assigned(partitions);
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            try {
                store.flush(partitions);
                commits.commit(store.durable());
            } catch (IOException e) {
                // Nothing is lost: whoever gets the partition reads it again.
                LOG.warn("not stored before {} went to another: {}", partitions, Reason.of(e));
            }
            onPartitionsLost(partitions);
        }

        @Override
        public void onPartitionsLost(Collection<TopicPartition> partitions) {
            store.forget(partitions);
            placement.gone(partitions);
            commits.forget(partitions);
        }
    }
}

package newsreel.cli.kafka;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import newsreel.article.failure.Reason;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.common.utils.internals.Exit;
import org.apache.kafka.metadata.storage.Formatter;

/**
 * A real Kafka broker in this process: one KRaft node that is broker and controller, on loopback only.
 */
public final class EmbeddedBroker implements AutoCloseable {
    private static final String HOST = Ports.HOST;
    private static final int MOST_TRIES = 5;
    private static final int NODE_ID = 1;

    private static final String ONE_DAY_MS = Long.toString(Duration.ofDays(1).toMillis());

    /** What a broker notes now and then for its next start, in files that would be made while others are thrown away. */
    private static final Map<String, String> NOTHING_TO_GO_ON_FROM = Map.of(
            "replica.high.watermark.checkpoint.interval.ms", ONE_DAY_MS,
            "log.flush.offset.checkpoint.interval.ms", ONE_DAY_MS,
            "log.flush.start.offset.checkpoint.interval.ms", ONE_DAY_MS);

    private final KafkaRaftServer server;
    private final String bootstrapServers;
    private final boolean fresh;
    private final boolean forOnce;

    private EmbeddedBroker(KafkaRaftServer server, int port, boolean fresh, boolean forOnce) {
        this.server = server;
        this.bootstrapServers = HOST + ":" + port;
        this.fresh = fresh;
        this.forOnce = forOnce;
    }

    /**
     * Starts a broker on any port that is free; its data is kept in the directory, and found there again.
     *
     * @throws IllegalStateException when it cannot start: the directory is not to be used, for instance
     */
    public static EmbeddedBroker start(Path data) {
        return start(data, Ports::free);
    }

    /**
     * Starts a broker on that port; its data is kept in the directory, and found there again.
     *
     * @param port null for any that is free
     * @throws IllegalStateException when it cannot start: the port is taken, or the directory is not to be used
     */
    public static EmbeddedBroker start(Path data, Integer port) {
        return start(data, choice(port));
    }

    private static Supplier<Ports> choice(Integer port) {
        return port == null ? Ports::free : () -> Ports.with(port);
    }

    /**
     * Starts a broker whose data is thrown away at the end of the process: to close it is to leave it to that end.
     *
     * @param port null for any that is free
     * @throws IllegalStateException when it cannot start: the port is taken, or the directory is not to be used
     */
    public static EmbeddedBroker startForOnce(Path data, Integer port) {
        return start(data, choice(port), NOTHING_TO_GO_ON_FROM, true);
    }

    /** A port that somebody takes before Kafka does is survived, by others. */
    static EmbeddedBroker start(Path data, Supplier<Ports> choice) {
        return start(data, choice, Map.of());
    }

    /** @param settings of the broker, over its own */
    static EmbeddedBroker start(Path data, Supplier<Ports> choice, Map<String, String> settings) {
        return start(data, choice, settings, false);
    }

    private static EmbeddedBroker start(
            Path data, Supplier<Ports> choice, Map<String, String> settings, boolean forOnce) {
        Ports ports = choice.get();
        refuseInUse(data);
        boolean fresh = !isFormatted(data);
        if (fresh) {
            format(data);
        }
        for (int tries = 1; ; tries++) {
            KafkaRaftServer server =
                    new KafkaRaftServer(new KafkaConfig(properties(data, ports, settings), false), Time.SYSTEM);
            try {
                Startup.start(server);
                return new EmbeddedBroker(server, ports.broker(), fresh, forOnce);
            } catch (RuntimeException e) {
                if (tries == MOST_TRIES || ports.areFree()) {
                    throw new IllegalStateException(
                            "the embedded Kafka broker cannot start on port " + ports.broker() + ": " + e.getMessage(),
                            e);
                }
            }
            ports = choice.get();
        }
    }

    /** Kafka would say it too, on its way down and with a stack. */
    private static void refuseInUse(Path data) {
        Path lockFile = data.resolve(".lock");
        if (!Files.exists(lockFile)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                throw new IllegalStateException(data + " is in use by another Kafka broker");
            }
        } catch (OverlappingFileLockException e) {
            throw new IllegalStateException(data + " is in use by another Kafka broker of this process", e);
        } catch (IOException e) {
            throw new IllegalStateException("cannot use " + data + " for Kafka: " + Reason.of(e), e);
        }
    }

    private static boolean isFormatted(Path data) {
        return Files.exists(data.resolve("meta.properties"));
    }

    private static void format(Path data) {
        try {
            Files.createDirectories(data);
            new Formatter()
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream()))
                    .setClusterId(Uuid.randomUuid().toString())
                    .setNodeId(NODE_ID)
                    .setControllerListenerName("CONTROLLER")
                    .setMetadataLogDirectory(data.toString())
                    .addDirectory(data.toString())
                    .run();
        } catch (Exception e) {
            throw new IllegalStateException("cannot prepare " + data + " for Kafka: " + Reason.of(e), e);
        }
    }

    private static Map<String, String> properties(Path data, Ports ports, Map<String, String> settings) {
        Map<String, String> properties = new HashMap<>();
        properties.put("process.roles", "broker,controller");
        properties.put("node.id", Integer.toString(NODE_ID));
        properties.put(
                "listeners",
                "PLAINTEXT://" + HOST + ":" + ports.broker() + ",CONTROLLER://" + HOST + ":" + ports.controller());
        properties.put("controller.listener.names", "CONTROLLER");
        properties.put("controller.quorum.voters", NODE_ID + "@" + HOST + ":" + ports.controller());
        properties.put("log.dirs", data.toString());
        properties.put("auto.create.topics.enable", "false");
        // As PipelineTopic has it, for data that an earlier release left.
        properties.put("log.message.timestamp.type", PipelineTopic.DATED_BY_THE_BROKER);
        properties.put("log.retention.ms", PipelineTopic.FOR_EVER);
        // One node has no replicas to wait for, and no other members to wait for either.
        properties.put("offsets.topic.replication.factor", "1");
        properties.put("offsets.topic.num.partitions", "1");
        properties.put("transaction.state.log.replication.factor", "1");
        properties.put("transaction.state.log.min.isr", "1");
        properties.put("transaction.state.log.num.partitions", "1");
        properties.put("share.coordinator.state.topic.replication.factor", "1");
        properties.put("share.coordinator.state.topic.min.isr", "1");
        properties.put("group.initial.rebalance.delay.ms", "0");
        properties.put("num.network.threads", "2");
        properties.put("num.io.threads", "2");
        properties.put("background.threads", "2");
        properties.put("log.cleaner.dedupe.buffer.size", Integer.toString(4 * 1024 * 1024));
        properties.putAll(settings);
        return properties;
    }

    /** Where clients find it. */
    public String bootstrapServers() {
        return bootstrapServers;
    }

    /** Whether its data directory was made as it started: it has no topics but those that were created since. */
    public boolean isFresh() {
        return fresh;
    }

    @Override
    public void close() {
        if (forOnce) {
            abandon();
        } else {
            shutDown();
        }
    }

    /**
     * To shut it down takes a third of a second, and puts in order what is thrown away. It may miss its files before the process
     * ends, but not end it because of that.
     */
    private static void abandon() {
        Exit.setExitProcedure((status, message) -> stay());
        Exit.setHaltProcedure((status, message) -> stay());
    }

    private static void stay() {
        while (true) {
            LockSupport.park();
        }
    }

    private void shutDown() {
        // An interrupt is for whoever runs the pipeline: the broker, met by it while it waits, would tell of it with a
        // stack.
        boolean interrupted = Thread.interrupted();
        server.shutdown();
        server.awaitShutdown();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

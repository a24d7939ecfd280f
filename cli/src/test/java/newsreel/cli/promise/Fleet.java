package newsreel.cli.promise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A pipeline of processes: a broker, an ingest that reads files and one that watches a folder, two enrichments, and two
 * sinks on one directory.
 */
final class Fleet implements AutoCloseable {
    private static final Path HOME = Path.of("").toAbsolutePath().getParent();
    private static final Duration PATIENCE = Duration.ofSeconds(180);

    /** Longer than the groups wait for a member that says nothing. */
    private static final Duration HELD = Duration.ofSeconds(8);

    private static final String CLIENT = "session.timeout.ms=6000\nheartbeat.interval.ms=1000\n";
    private static final int MOST_SINKS = 3;

    private final Path directory;
    private final List<String> sinkOptions;
    private final Random random;
    private final Stage broker;
    private Stage ingest;
    private Stage watch;
    private final List<Stage> enrichments = new ArrayList<>();
    private final List<Stage> sinks = new ArrayList<>();
    private final List<String> log = new ArrayList<>();
    private Stage held;
    private Instant heldAt;
    private int started;

    /** @param sinkOptions what the sinks are told beside where to file */
    Fleet(Path directory, List<String> sinkOptions, Random random) throws IOException {
        this.directory = directory;
        this.sinkOptions = sinkOptions;
        this.random = random;
        Files.writeString(directory.resolve("client.properties"), CLIENT);
        broker = stage(
                "broker",
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Dnewsreel.kafka.log.level=ERROR",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BrokerProcess.class.getName(),
                        directory.resolve("kafka").toString(),
                        address().toString()),
                Map.of());
    }

    Path stories() {
        return directory.resolve("stories");
    }

    Path inbox() {
        return directory.resolve("inbox");
    }

    Path out() {
        return directory.resolve("out");
    }

    private Path address() {
        return directory.resolve("address");
    }

    String bootstrapServers() {
        try {
            return Files.readString(address());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything that befell it. */
    List<String> log() {
        return log;
    }

    void startBroker() throws InterruptedException {
        broker.start();
        until("the broker", () -> Files.exists(address()));
    }

    void startStages() {
        ingest = newsreel("ingest", "ingest", "--partitions", "6", stories().toString())
                .start();
        watch = newsreel("watch", "ingest", "--partitions", "6", "--watch", inbox().toString())
                .start();
        enrichments.add(enrich().start());
        enrichments.add(enrich().start());
        sinks.add(sink().start());
        sinks.add(sink().start());
    }

    /** One blow, at random; what is struck down stands up again at once. */
    void strike() throws InterruptedException {
        Blow blow = Blow.values()[random.nextInt(Blow.values().length)];
        release(blow == Blow.HOLD_ENRICH || blow == Blow.HOLD_SINK);
        switch (blow) {
            case KILL_ENRICH -> killAndStart(blow, free(enrichments));
            case KILL_SINK -> killAndStart(blow, free(sinks));
            case KILL_INGEST -> killAndStart(blow, ingest);
            case KILL_WATCH -> killAndStart(blow, watch);
            case KILL_BROKER -> {
                killAndStart(blow, broker);
                awaitBroker();
            }
            case HOLD_ENRICH -> hold(blow, free(enrichments));
            case HOLD_SINK -> hold(blow, free(sinks));
            case ADD_SINK -> addSink(blow);
            case REMOVE_SINK -> removeSink(blow);
        }
    }

    private void killAndStart(Blow blow, Stage stage) {
        log.add(blow + " " + stage);
        stage.kill();
        stage.start();
    }

    private void hold(Blow blow, Stage stage) {
        log.add(blow + " " + stage);
        stage.hold();
        held = stage;
        heldAt = Instant.now();
    }

    private void addSink(Blow blow) {
        if (sinks.size() < MOST_SINKS) {
            Stage sink = sink();
            log.add(blow + " " + sink);
            sinks.add(sink.start());
        }
    }

    private void removeSink(Blow blow) {
        if (sinks.size() > 2) {
            Stage sink = free(sinks);
            log.add(blow + " " + sink);
            sinks.remove(sink);
            sink.stop();
        }
    }

    /** One that is not held. */
    private Stage free(List<Stage> stages) {
        List<Stage> free = stages.stream().filter(stage -> stage != held).toList();
        return free.get(random.nextInt(free.size()));
    }

    /** Lets the held one go on once the others have taken its work over; at once where another is to be held. */
    private void release(boolean now) throws InterruptedException {
        if (held != null && (now || Instant.now().isAfter(heldAt.plus(HELD)))) {
            until("the group to go on without " + held, () -> Instant.now().isAfter(heldAt.plus(HELD)));
            log.add("RELEASE " + held);
            held.release();
            held = null;
        }
    }

    /** Nothing is held any more, and all that there was to ingest has been. */
    void settle() throws InterruptedException {
        release(true);
        until("the ingest", () -> !ingest.isAlive());
        if (ingest.awaitEnd() != 0) {
            throw new AssertionError("ingest failed; it said:\n" + ingest.said());
        }
    }

    /** Those that should run, and do not. */
    List<Stage> fallen() {
        return all().stream()
                .filter(stage -> stage != ingest && !stage.isAlive())
                .toList();
    }

    /** Ends the sinks as an operator does. */
    void stopSinks() {
        sinks.forEach(Stage::stop);
    }

    /** Has the sinks' directory read back; the exit code. */
    int verify() {
        return newsreel("verify", "verify", out().toString()).start().awaitEnd();
    }

    @Override
    public void close() {
        all().stream().filter(Stage::isAlive).forEach(Stage::kill);
    }

    /** The end of what each instance said. */
    String said() {
        return all().stream()
                .map(stage -> stage + ":\n" + stage.lastSaid() + "\n")
                .collect(Collectors.joining("\n"));
    }

    private List<Stage> all() {
        List<Stage> all = new ArrayList<>(enrichments);
        all.addAll(sinks);
        all.addAll(Stream.of(ingest, watch, broker).filter(Objects::nonNull).toList());
        return all;
    }

    private Stage enrich() {
        String name = "enrich-" + ++started;
        return newsreel(
                name,
                "enrich",
                "--partitions",
                "6",
                "--state-dir",
                directory.resolve("state-" + name).toString());
    }

    private Stage sink() {
        List<String> command = new ArrayList<>(List.of("sink", "--out", out().toString()));
        command.addAll(sinkOptions);
        return newsreel("sink-" + ++started, command.toArray(String[]::new));
    }

    private Stage newsreel(String name, String... arguments) {
        List<String> command = new ArrayList<>(List.of(HOME.resolve("newsreel").toString()));
        command.addAll(List.of(arguments));
        return stage(
                name,
                command,
                Map.of(
                        "NEWSREEL_BOOTSTRAP_SERVERS",
                        bootstrapServers(),
                        "NEWSREEL_COMMAND_CONFIG",
                        directory.resolve("client.properties").toString()));
    }

    private Stage stage(String name, List<String> command, Map<String, String> environment) {
        return new Stage(name, command, environment, directory.resolve(name + ".log"));
    }

    private void awaitBroker() throws InterruptedException {
        until("the broker", () -> {
            String[] address = bootstrapServers().split(":");
            try (Socket socket = new Socket(address[0], Integer.parseInt(address[1]))) {
                return socket.isConnected();
            } catch (IOException notYet) {
                return false;
            }
        });
    }

    static void until(String what, BooleanSupplier holds) throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!holds.getAsBoolean()) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("still waiting for " + what);
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }
}

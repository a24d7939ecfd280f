package newsreel.cli.promise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * A pipeline of processes: a broker, an ingest that is fed and one that watches a folder, two enrichments, and for each
 * layout two sinks on one directory.
 */
final class Fleet implements AutoCloseable {
    /** Segments are cut often, so that blows fall upon it. */
    static final List<String> SEGMENTS =
            List.of("--layout", "segments", "--segment-records", "40", "--segment-idle", "1s");

    private final Launcher launcher;
    private final Random random;
    private final Path address;
    private final Path inbox;
    private final Stage broker;
    private final List<Stage> enrichments = new ArrayList<>();
    private final Sinks articles;
    private final Sinks segments;
    private final List<String> log = new ArrayList<>();
    private Feed feed;
    private Stage watch;
    private int files;

    Fleet(Path directory, Random random) throws IOException {
        this.launcher = new Launcher(directory, this::bootstrapServers);
        this.random = random;
        address = directory.resolve("address");
        inbox = Files.createDirectory(directory.resolve("inbox"));
        broker = launcher.java(BrokerProcess.class, directory.resolve("kafka").toString(), address.toString());
        articles = launcher.sinks("articles", List.of());
        segments = launcher.sinks("segments", SEGMENTS);
    }

    Sinks articles() {
        return articles;
    }

    Sinks segments() {
        return segments;
    }

    String bootstrapServers() {
        try {
            return Files.readString(address);
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
        Looking.until("the broker", () -> Files.exists(address));
    }

    void startStages() {
        feed = launcher.feed();
        feed.start();
        watch = launcher.watch(inbox).start();
        for (int i = 0; i < 2; i++) {
            enrichments.add(launcher.enrich().start());
            articles.add();
            segments.add();
        }
    }

    /** Brings articles: some on the standard input of the one ingest, some as a file into the folder of the other. */
    void bring(List<String> fed, List<String> dropped) throws IOException {
        feed.add(fed);
        Path written = Files.write(launcher.directory().resolve("next.ndjson"), dropped);
        Files.move(written, inbox.resolve("stories-" + ++files + ".ndjson"), StandardCopyOption.ATOMIC_MOVE);
    }

    /** A blow; what is struck down stands up again at once. */
    void strike(Blow blow) throws InterruptedException {
        release(blow);
        log.add(blow.name());
        switch (blow) {
            case KILL_ENRICH -> killAndStart(Stage.free(enrichments, random));
            case KILL_SINK -> bothLayouts().forEach(this::killAndStart);
            case KILL_INGEST -> {
                kill(feed.ingest());
                feed.start();
            }
            case KILL_WATCH -> killAndStart(watch);
            case KILL_BROKER -> {
                killAndStart(broker);
                awaitBroker();
            }
            case HOLD_ENRICH -> hold(Stage.free(enrichments, random));
            case HOLD_SINK -> bothLayouts().forEach(sinks -> hold(Stage.free(sinks.atWork(), random)));
            case HOLD_INGEST -> hold(feed.ingest());
            case HOLD_WATCH -> hold(watch);
            case HOLD_BROKER -> {
                hold(broker);
                Looking.until("the broker to be missed", broker::isGivenUp);
                release(broker);
            }
            case ADD_SINK -> bothLayouts().forEach(sinks -> log.add("+" + sinks.add()));
            case REMOVE_SINK -> bothLayouts().forEach(sinks -> log.add("-" + sinks.remove(random)));
        }
    }

    private List<Sinks> bothLayouts() {
        return List.of(articles, segments);
    }

    /** All of a directory at once, as when the machine goes down. */
    private void killAndStart(Sinks sinks) {
        List<Stage> atWork = sinks.atWork();
        atWork.forEach(this::kill);
        atWork.forEach(Stage::start);
    }

    private void killAndStart(Stage stage) {
        kill(stage);
        stage.start();
    }

    private void kill(Stage stage) {
        log.add(stage + (stage.isAlive() ? "" : ", which had ended"));
        stage.kill();
    }

    private void hold(Stage stage) {
        log.add(stage.toString());
        stage.hold();
    }

    /**
     * Lets those go on that are held: members of groups once others have taken their work over, which is waited for before
     * another of them is held.
     */
    private void release(Blow blow) throws InterruptedException {
        boolean another = blow == Blow.HOLD_ENRICH || blow == Blow.HOLD_SINK;
        for (Stage held : all().stream().filter(Stage::isHeld).toList()) {
            boolean member = held != watch && held != feed.ingest();
            if (member && another) {
                Looking.until("the group to go on without " + held, held::isGivenUp);
            }
            if (!member || held.isGivenUp()) {
                release(held);
            }
        }
    }

    private void release(Stage held) {
        log.add("released " + held);
        held.release();
    }

    /** Nothing is held any more, and all that there was to ingest has been. */
    void settle() throws InterruptedException {
        release(Blow.HOLD_ENRICH);
        feed.end();
        Looking.until("the ingest", () -> !feed.ingest().isAlive());
        if (feed.ingest().awaitEnd() != 0) {
            throw new AssertionError("ingest failed; it said:\n" + feed.ingest().said());
        }
    }

    /** Those that should run, and do not. */
    List<Stage> fallen() {
        return all().stream()
                .filter(stage -> stage != feed.ingest() && !stage.isAlive())
                .toList();
    }

    /** Has what sinks have filed read back; what that says. */
    String verify(Sinks sinks) {
        return launcher.verify(sinks.directory());
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
        all.addAll(articles.running());
        all.addAll(segments.running());
        if (feed != null) {
            all.addAll(List.of(feed.ingest(), watch));
        }
        all.add(broker);
        return all;
    }

    private void awaitBroker() throws InterruptedException {
        Looking.until("the broker", () -> {
            String[] address = bootstrapServers().split(":");
            try (Socket socket = new Socket(address[0], Integer.parseInt(address[1]))) {
                return socket.isConnected();
            } catch (IOException notYet) {
                return false;
            }
        });
    }
}

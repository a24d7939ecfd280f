package newsreel.cli.promise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import newsreel.cli.ShortLived;

/** Makes stages that keep all they have below one directory and are of one cluster. */
final class Launcher {
    static final Path HOME = Path.of("").toAbsolutePath().getParent();

    /** So that the groups soon go on without one that is gone. */
    private static final String CLIENT = "session.timeout.ms=6000\nheartbeat.interval.ms=1000\n";

    private final Path directory;
    private final Supplier<String> bootstrapServers;
    private final Path script;
    private final List<Stage> stages = new ArrayList<>();
    private int made;

    Launcher(Path directory, Supplier<String> bootstrapServers) throws IOException {
        this(directory, bootstrapServers, HOME.resolve("newsreel"));
    }

    /** @param script what starts a command: that of another version for instance */
    Launcher(Path directory, Supplier<String> bootstrapServers, Path script) throws IOException {
        this.directory = directory;
        this.bootstrapServers = bootstrapServers;
        this.script = script;
        Files.writeString(directory.resolve("client.properties"), CLIENT);
    }

    Path directory() {
        return directory;
    }

    /** One that reads articles, a line each, on its standard input. */
    Feed feed() {
        return new Feed(newsreel("ingest", "ingest", "--partitions", "6", "--as", "ndjson", "-"));
    }

    Stage watch(Path inbox) {
        return newsreel("watch", "ingest", "--partitions", "6", "--watch", inbox.toString());
    }

    Stage enrich(String... options) {
        String name = "enrich-" + ++made;
        List<String> command = new ArrayList<>(List.of("enrich", "--partitions", "6", "--state-dir"));
        command.add(directory.resolve("state-" + name).toString());
        command.addAll(List.of(options));
        return newsreel(name, command.toArray(String[]::new));
    }

    Stage count() {
        String name = "count-" + ++made;
        return newsreel(
                name,
                "count",
                "--partitions",
                "6",
                "--state-dir",
                directory.resolve("state-" + name).toString());
    }

    /** One that answers from an index of that name. */
    Stage serve(String name) {
        return newsreel(name, "serve", "--index", directory.resolve(name).toString(), "--listen", "127.0.0.1:0");
    }

    /** Where an enrichment keeps its copy of the version store. */
    Path state(Stage enrichment) {
        return directory.resolve("state-" + enrichment);
    }

    /** All that it made. */
    List<Stage> made() {
        return stages;
    }

    /** The end of what each of them said. */
    List<String> lastWords() {
        return stages.stream().map(stage -> stage + ":\n" + stage.lastSaid()).toList();
    }

    /** Sinks that fill a directory of that name. */
    Sinks sinks(String name, List<String> options) {
        return new Sinks(directory.resolve(name), () -> sink(name, options));
    }

    /** One of them. */
    Stage sink(String name, List<String> options) {
        String out = directory.resolve(name).toString();
        List<String> command = new ArrayList<>(List.of("sink", "--out", out, "--group", name));
        command.addAll(options);
        return newsreel(name + "-" + ++made, command.toArray(String[]::new));
    }

    /** Has what sinks have filed read back; what that says, as JSON. */
    String verify(Path filed) {
        Stage verify = newsreel("verify-" + ++made, "verify", "--json", filed.toString());
        int exitCode = verify.start().awaitEnd();
        if (exitCode != 0) {
            throw new AssertionError("verify ends with " + exitCode + ": " + verify.said());
        }
        return verify.said();
    }

    /** A program on the class path of the tests. */
    Stage java(Class<?> program, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(ShortLived.JVM_OPTIONS.split(" ")));
        command.addAll(List.of("-Xmx512m", "-Dnewsreel.kafka.log.level=ERROR"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(List.of(arguments));
        return stage(program.getSimpleName(), command, Map.of());
    }

    /** Any command. */
    Stage newsreel(String name, String... arguments) {
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(arguments));
        Map<String, String> environment = Map.of(
                "NEWSREEL_BOOTSTRAP_SERVERS",
                bootstrapServers.get(),
                "NEWSREEL_COMMAND_CONFIG",
                directory.resolve("client.properties").toString());
        return stage(name, command, environment);
    }

    private Stage stage(String name, List<String> command, Map<String, String> environment) {
        Stage stage = new Stage(name, command, environment, directory.resolve(name + ".log"));
        stages.add(stage);
        return stage;
    }
}

package newsreel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import newsreel.article.ArticleJson;
import newsreel.article.EnrichedArticle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The project's own docker-compose.yml, brought up as a user does. */
class ComposeIT {
    /** Its own, so that whoever runs these tests beside it takes nothing of it away. */
    private static final String PROJECT =
            "newsreel-it-" + ProcessHandle.current().pid();

    private static final Path TRUST = CommandRun.HOME.resolve("docker/trust/cacerts");

    @TempDir
    private static Path directory;

    private static Map<String, String> environment;
    private static String port;

    @RegisterExtension
    private static final AfterTestExecutionCallback SAID = context -> {
        if (context.getExecutionException().isPresent()) {
            Docker.compose(environment, PROJECT, "ps");
            Docker.compose(environment, PROJECT, "logs", "--tail", "20");
        }
    };

    @BeforeAll
    static void up() throws IOException {
        Docker.assume();
        String pagePort;
        try (ServerSocket free = new ServerSocket(0);
                ServerSocket another = new ServerSocket(0)) {
            port = Integer.toString(free.getLocalPort());
            pagePort = Integer.toString(another.getLocalPort());
        }
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        filledByAnotherUser(directory.resolve("out"));
        environment = Map.of(
                "NEWSREEL_KAFKA_PORT",
                port,
                "NEWSREEL_PAGE_PORT",
                pagePort,
                "NEWSREEL_IN",
                directory.resolve("in").toString(),
                "NEWSREEL_OUT",
                directory.resolve("out").toString());
        // The image's build trusts what this JDK trusts, so that it works behind the same proxy.
        Files.copy(
                Path.of(System.getProperty("java.home"), "lib/security/cacerts").toRealPath(),
                TRUST,
                StandardCopyOption.REPLACE_EXISTING);
        Docker.compose(environment, PROJECT, "up", "--build", "-d", "--scale", "enrich=3", "--scale", "sink=2");
    }

    /** Leaves a folder as {@code newsreel run} does, for its own user to write alone. */
    private static void filledByAnotherUser(Path out) throws IOException {
        Path own = Files.createDirectories(out.resolve(".newsreel"));
        Files.setPosixFilePermissions(own, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(
                Files.createFile(own.resolve("lock")), PosixFilePermissions.fromString("rw-r--r--"));
    }

    @AfterAll
    static void down() throws IOException {
        if (environment == null) {
            return;
        }
        Docker.compose(environment, PROJECT, "down", "-v");
        Files.deleteIfExists(TRUST);
    }

    @Test
    void aFileDroppedInTheFolderComesOutAsJsonAndOnTheTopic() throws Exception {
        Files.writeString(
                directory.resolve("in/story.txt"),
                "Rates rise\n\nThe bank raised its rate on Friday to 5%, it said.\n");

        List<Path> files = Await.until("the story's file", this::files, found -> !found.isEmpty());
        EnrichedArticle article = ArticleJson.readEnriched(Files.readAllBytes(files.get(0)));
        CommandRun tail = CommandRun.start(
                Map.of("NEWSREEL_BOOTSTRAP_SERVERS", "localhost:" + port),
                "tail",
                "--from-beginning",
                "--max-articles",
                "1",
                "--json");

        assertThat(article.headline()).isEqualTo("Rates rise");
        assertThat(tail.finish().out()).contains("\"id\":\"" + article.id() + "\"");
    }

    @Test
    void eachServiceTellsThatItIsHealthyHoweverManyThereAre() throws Exception {
        Await.until(
                "nine healthy containers",
                () -> Docker.states(PROJECT),
                states -> states.stream()
                                .filter(state -> state.endsWith("(healthy)"))
                                .count()
                        == 9);
    }

    private List<Path> files() throws IOException {
        return FiledArticles.files(directory.resolve("out"));
    }
}

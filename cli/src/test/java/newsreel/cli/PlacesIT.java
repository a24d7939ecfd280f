package newsreel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Places that are not as commands need them, and what the environment says wrongly: said at once, in words. */
class PlacesIT {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({"sink, --out", "serve, --index", "enrich, --state-dir", "run, --out"})
    void shouldRefuseADirectoryThatCannotBeOneBeforeKafkaIsAsked(String command, String option) throws IOException {
        Path file = Files.createFile(directory.resolve("file"));
        CommandRun.Result result =
                CommandRun.run("", command, option, file.resolve("below").toString());
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err())
                .contains(option + " " + file.resolve("below") + " cannot be used: " + file + " is no directory")
                .doesNotContain("Exception", "does not answer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ingest --listen=",
                "serve --index=index --listen=",
                "enrich --admin=",
                "sink --out=out --admin=",
                "run --out=out --serve="
            })
    void shouldRefuseAPortThatIsTakenBeforeKafkaIsAsked(String line) throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CommandRun.Result result = CommandRun.run("", (line + taken.getLocalPort()).split(" "));
            assertThat(result.exitCode()).isEqualTo(1);
            assertThat(result.err())
                    .contains("cannot listen on ", ":" + taken.getLocalPort() + ": Address already in use")
                    .doesNotContain("does not answer", "starting");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingest", "run"})
    void shouldMissFilesBeforeKafkaIsAsked(String command) {
        CommandRun.Result result = CommandRun.run("", command, "none.txt", "nowhere");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err())
                .isEqualTo("newsreel " + command + ": none.txt: there is no such file or directory\n"
                        + "  nowhere: there is no such file or directory\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tail", "status", "dead-letters"})
    void shouldGiveUpABrokerThatTakesConnectionsAndNeverAnswers(String command) throws IOException {
        try (ServerSocket mute = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            String server = "127.0.0.1:" + mute.getLocalPort();
            CommandRun.Result result = CommandRun.run("", command, "--wait=1s", "--bootstrap-servers=" + server);
            assertThat(result.exitCode()).isEqualTo(1);
            assertThat(result.err()).contains("Kafka at " + server + " did not answer for 1 s");
        }
    }

    @Test
    void shouldGiveUpWithoutBeingTold() {
        CommandRun.Result result = CommandRun.run("", "tail", "--bootstrap-servers=127.0.0.1:1");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("Kafka at 127.0.0.1:1 did not answer for 30 s");
    }

    @Test
    void shouldNameVariablesThatAreEmptyOrMistypedOrWrong() {
        CommandRun.Result empty = start(Map.of("NEWSREEL_OUT", "")).finish();
        assertThat(empty.exitCode()).isEqualTo(2);
        assertThat(empty.err()).contains("NEWSREEL_OUT is empty");

        CommandRun.Result wrong = start(Map.of("NEWSREEL_WAIT", "soon")).finish();
        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.err()).contains("NEWSREEL_WAIT in the environment");

        CommandRun.Result mistyped = start(Map.of("NEWSREEL_OUT", "/dev/null/x", "NEWSREEL_TOPIC_PREFX", "wire"))
                .finish();
        assertThat(mistyped.exitCode()).isEqualTo(1);
        assertThat(mistyped.err()).contains("is NEWSREEL_TOPIC_PREFIX meant?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"LC_ALL=C", "-u LC_ALL -u LC_CTYPE -u LANG"})
    void shouldReadFilesWhoseNamesTheLocaleDoesNotHave(String environment) {
        // By its bytes: the locale of the tests may not have it either.
        CommandRun.Result result = CommandRun.shell(
                CommandRun.HOME,
                "file=$(printf '" + directory + "/\\303\\234ber.txt'); echo 'The bank raised its rate.' > \"$file\"; "
                        + "env " + environment + " newsreel annotate \"$file\"");
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.out()).contains("The bank raised its rate.");
    }

    private static CommandRun start(Map<String, String> environment) {
        return CommandRun.start(new HashMap<>(environment), "sink");
    }
}

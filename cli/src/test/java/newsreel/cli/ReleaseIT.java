package newsreel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** A release as somebody unpacks it. Runs with the profile that packs it. */
@EnabledIfSystemProperty(
        named = "newsreel.release",
        matches = ".+",
        disabledReason = "no release was packed: -Prelease")
class ReleaseIT {

    @TempDir
    private static Path directory;

    private static Path home;

    @BeforeAll
    static void unpack() throws IOException {
        CommandRun.Result unpacked =
                CommandRun.shell(directory, "tar -xzf '" + System.getProperty("newsreel.release") + "'");
        assertThat(unpacked.exitCode()).as(unpacked.err()).isZero();
        try (Stream<Path> found = Files.list(directory)) {
            home = found.findFirst().orElseThrow();
        }
    }

    @Test
    void shouldRunFromWhereverItIsUnpacked() {
        assertThat(CommandRun.shell(directory, home + "/bin/newsreel --version").out())
                .startsWith("newsreel ")
                .contains(home.getFileName().toString().replace("newsreel-", ""));
        CommandRun.Result annotated = CommandRun.shell(
                directory,
                "echo '{\"id\":\"a\",\"content\":\"Profit rose 5% to $12m.\"}' | " + home + "/bin/newsreel annotate");
        assertThat(annotated.out()).contains("\"id\":\"a\"", "\"kind\":\"percent\"", "\"unit\":\"USD\"");
    }

    @Test
    void shouldHoldWhatAnOperatorNeeds() {
        assertThat(List.of(
                        "LICENSE",
                        "README.md",
                        "man/man1/newsreel.1",
                        "man/man1/newsreel-sink.1",
                        "completion/newsreel.bash",
                        "completion/_newsreel",
                        "completion/newsreel.fish",
                        "ops/config/client.properties",
                        "ops/systemd/newsreel@.service"))
                .allMatch(file -> Files.isReadable(home.resolve(file)));
    }

    @Test
    void shouldHoldWhatItsPagesLinkTo() throws IOException {
        assertThat(Links.broken(home)).isEmpty();
    }

    /** All but the place that it is to be installed in, which is not this one. */
    @Test
    void shouldBeAServiceThatSystemdTakes() throws IOException {
        Path unit =
                Files.copy(home.resolve("ops/systemd/newsreel@.service"), directory.resolve("newsreel@enrich.service"));
        Files.writeString(unit, Files.readString(unit).replace("/opt/newsreel", home.toString()));
        CommandRun.Result verified = CommandRun.shell(
                directory, "! command -v systemd-analyze >/dev/null || systemd-analyze verify --man=no " + unit);
        assertThat(verified.err() + verified.out()).isEmpty();
        assertThat(verified.exitCode()).isZero();
    }
}

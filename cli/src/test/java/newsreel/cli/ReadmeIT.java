package newsreel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** README's shell lines, run in a shell as they stand there: those that need no cluster and no network. */
class ReadmeIT {
    private static final Readme README = Readme.whole();

    @TempDir
    private Path directory;

    @BeforeEach
    void layOutWhatTheLinesName() throws IOException {
        Path command = directory.resolve("newsreel");
        Files.writeString(command, "#!/bin/sh\nexec '" + CommandRun.HOME.resolve("newsreel") + "' \"$@\"\n");
        assertThat(command.toFile().setExecutable(true)).isTrue();
        Path seeds = CommandRun.HOME.resolve("seeds");
        Path cyclone = Path.of("cyclone-landfall.txt");
        Files.copy(
                seeds.resolve(cyclone),
                Files.createDirectory(directory.resolve("seeds")).resolve(cyclone));
        Files.copy(seeds.resolve("harbor-tariffs.txt"), directory.resolve("story.txt"));
    }

    @Test
    void shouldFileWhatReadmeShows() throws IOException {
        Readme section = README.section("What comes out");

        CommandRun.Result result = shell(section.commands().get(0));

        assertThat(result.exitCode()).as(result.err()).isZero();
        String[] name = section.first("files `(out/\\S+)`").split("…");
        List<Path> files = FiledArticles.files(directory.resolve("out"));
        assertThat(files)
                .singleElement()
                .satisfies(file -> assertThat(directory.relativize(file).toString())
                        .startsWith(name[0])
                        .endsWith(name[1]));
        Shortened.parse(section.sample("json")).assertShows(JsonMapper.shared().readTree(files.get(0)));
    }

    @Test
    void shouldTellOfTopics() {
        List<String> lines = README.section("Topics and numbers").commands().stream()
                .filter(line -> line.startsWith("newsreel topics"))
                .toList();
        assertThat(lines).hasSize(3).allSatisfy(line -> {
            CommandRun.Result result = shell(line);
            assertThat(result.exitCode()).as(result.err()).isZero();
            assertThat(result.out()).contains("medtop:").contains("tariff");
        });
    }

    @Test
    void shouldTakeTheArticleThatReadmePublishes() {
        CommandRun.Result result = shell(README.first("(echo '\\{.*}')") + " | newsreel annotate");

        assertThat(result.exitCode()).as(result.out()).isZero();
        assertThat(result.out()).startsWith("{\"id\":\"a-1\"").contains("\"text\":\"5%\"");
    }

    private CommandRun.Result shell(String line) {
        return CommandRun.shell(directory, line);
    }
}

package newsreel.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import newsreel.cli.manual.Manual;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The pages and completions of a release, read by the programs that they are for, where they are installed. */
class ManualTest {
    private static final CommandLine NEWSREEL = Newsreel.commandLine();

    @TempDir
    private static Path directory;

    @BeforeAll
    static void write() throws IOException {
        new Manual(NEWSREEL).writeTo(directory);
    }

    static Stream<String> commands() {
        return NEWSREEL.getSubcommands().keySet().stream();
    }

    private static Path page(String command) {
        return directory.resolve("man/man1/newsreel-" + command + ".1");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void shouldHaveAPageForEveryCommandWithEveryOption(String command) throws IOException {
        String page = Files.readString(page(command)).replace("\\-", "-");

        List<String> names = NEWSREEL.getSubcommands().get(command).getCommandSpec().options().stream()
                .map(OptionSpec::longestName)
                .toList();
        assertThat(page).contains(names).contains(".SH NAME\nnewsreel-" + command + " - ");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void shouldBePagesThatGroffSetsWithoutAWarning(String command) throws Exception {
        assumeInstalled("groff");
        assertThat(run("groff", "-man", "-Tutf8", "-ww", "-z", page(command).toString()))
                .isEmpty();
    }

    /** A half-typed line, and what must be offered. */
    @ParameterizedTest
    @CsvSource({"newsreel si, sink", "newsreel sink --ou, --out", "newsreel dead-letters --re, --replay"})
    void shouldCompleteInBash(String typed, String offered) throws Exception {
        String[] words = typed.split(" ");
        String script = "source " + directory.resolve("completion/newsreel.bash") + "; COMP_WORDS=("
                + String.join(" ", words) + "); COMP_CWORD=" + (words.length - 1)
                + "; _complete_newsreel; printf '%s\\n' \"${COMPREPLY[@]}\"";
        assertThat(run("bash", "-c", script).lines()).contains(offered);
    }

    @ParameterizedTest
    @CsvSource({
        "newsreel si, sink",
        "newsreel sink --ou, --out",
        "newsreel dead-letters --re, --replay",
        "newsreel sink --layout s, segments",
        "newsreel doctor si, sink"
    })
    void shouldCompleteInFish(String typed, String offered) throws Exception {
        assumeInstalled("fish");
        String script = "source " + directory.resolve("completion/newsreel.fish") + "; complete -C '" + typed + "'";
        assertThat(run("fish", "--no-config", "-c", script).lines())
                .anyMatch(line -> line.split("\t")[0].split("=")[0].equals(offered));
    }

    @Test
    void shouldBeReadByZsh() throws Exception {
        assumeInstalled("zsh");
        assertThat(run("zsh", "-n", directory.resolve("completion/_newsreel").toString()))
                .isEmpty();
    }

    @Test
    void shouldOfferTheWordsThatAnOptionTakes() throws IOException {
        assertThat(Files.readString(directory.resolve("completion/_newsreel")))
                .contains(
                        ":LAYOUT:(articles segments)'",
                        ":CODEC:(none gzip snappy lz4 zstd)'",
                        "'*:argument:(ingest enrich ")
                .contains(":FORM:(text dated json)'", ":FORM:(warc arc feed html ");
        assertThat(Files.readString(directory.resolve("completion/newsreel.fish")))
                .contains(
                        " -l layout -x -a 'articles segments' -d ",
                        " -l log-level -x -a 'off error warn ",
                        " -f -a 'ingest enrich ");
    }

    private static void assumeInstalled(String program) {
        boolean found = Arrays.stream(System.getenv("PATH").split(":"))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
        assumeTrue(found, program + " is not installed");
    }

    private static String run(String... command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}

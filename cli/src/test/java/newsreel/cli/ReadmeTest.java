package newsreel.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** README's lines are commands that there are, with options that they take. */
class ReadmeTest {

    private static List<String> commands() {
        return Readme.whole().commands();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void shouldUnderstandTheLine(String line) {
        String arguments = line.substring(line.indexOf("newsreel ") + "newsreel ".length());
        assertThatCode(() -> Newsreel.commandLine().parseArgs(arguments.split(" +")))
                .doesNotThrowAnyException();
    }

    @Test
    void shouldLinkToWhatIsThere() throws IOException {
        assertThat(Links.broken(CommandRun.HOME)).isEmpty();
    }

    @Test
    void shouldFindLinesOfEachWayToStartIt() {
        assertThat(commands())
                .contains("./newsreel run", "newsreel topics tariff")
                .anyMatch(line -> line.startsWith("curl "));
    }
}

package newsreel.cli.options;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

class EnvironmentTest {

    @Command(name = "newsreel", subcommands = Sink.class)
    static final class Top {}

    @Command(name = "sink")
    static final class Sink {
        @Option(names = "--bootstrap-servers")
        String servers;

        @Option(names = "--out")
        String out;
    }

    @Test
    void shouldSayWhichAreEmpty() {
        assertThat(Environment.of(Map.of("NEWSREEL_OUT", "", "NEWSREEL_WAIT", " ", "PATH", "", "NEWSREEL_GROUP", "g"))
                        .empty())
                .containsExactly(
                        "NEWSREEL_OUT is empty; give it a value, or unset it",
                        "NEWSREEL_WAIT is empty; give it a value, or unset it");
    }

    @Test
    void shouldTakeNoWordsForJavaAsNone() {
        assertThat(Environment.of(Map.of("NEWSREEL_JAVA_OPTS", "")).empty()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "NEWSREEL_BOOTSTRAP_SERVER, NEWSREEL_BOOTSTRAP_SERVERS",
        "NEWSREEL_BOOSTRAP_SERVERS, NEWSREEL_BOOTSTRAP_SERVERS",
        "NEWSREEL_TOKENS, NEWSREEL_TOKEN"
    })
    void shouldNameTheNearestToOneThatIsMistyped(String mistyped, String meant) {
        assertThat(unheeded(Map.of(mistyped, "x")))
                .isEqualTo(mistyped + " is no option's, and is not heeded; is " + meant + " meant?");
    }

    @Test
    void shouldGuessNothingFar() {
        assertThat(unheeded(Map.of("NEWSREEL_COLOUR", "x")))
                .isEqualTo("NEWSREEL_COLOUR is no option's, and is not heeded");
    }

    @Test
    void shouldLeaveOthersAlone() {
        Map<String, String> others = Map.of(
                "NEWSREEL_OUT", "out",
                "NEWSREEL_TOKEN", "t",
                "NEWSREELS", "x",
                "NEWSREEL_SERVICE_HOST", "10.0.0.1",
                "NEWSREEL_PORT", "tcp://10.0.0.1:8090",
                "NEWSREEL_PORT_8090_TCP_ADDR", "10.0.0.1");
        assertThat(unheeded(others)).isEmpty();
        assertThat(Environment.of(others).variables()).containsOnlyKeys("NEWSREEL_OUT", "NEWSREEL_TOKEN");
    }

    private static String unheeded(Map<String, String> variables) {
        return String.join("\n", Environment.of(variables).unheeded(new CommandLine(new Top())));
    }
}

package newsreel.cli.options;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

class EnvironmentDefaultsTest {

    @Command
    static final class Example {
        @Option(
                names = {"-b", "--bootstrap-servers"},
                defaultValue = "localhost:9092")
        private String servers;

        @Option(names = "--watch")
        private boolean watch;
    }

    @Test
    void anOptionTakesItsValueFromTheEnvironment() {
        Example example = parse(Map.of("NEWSREEL_BOOTSTRAP_SERVERS", "kafka:1", "NEWSREEL_WATCH", "true"));
        assertThat(example.servers).isEqualTo("kafka:1");
        assertThat(example.watch).isTrue();
    }

    @Test
    void theCommandLineWinsOverTheEnvironment() {
        Example example = parse(Map.of("NEWSREEL_BOOTSTRAP_SERVERS", "kafka:1"), "--bootstrap-servers", "kafka:2");
        assertThat(example.servers).isEqualTo("kafka:2");
    }

    @Test
    void withoutEitherTheDefaultHolds() {
        Example example = parse(Map.of());
        assertThat(example.servers).isEqualTo("localhost:9092");
        assertThat(example.watch).isFalse();
    }

    private static Example parse(Map<String, String> environment, String... args) {
        Example example = new Example();
        CommandLine line = new CommandLine(example);
        line.setDefaultValueProvider(new EnvironmentDefaults(environment));
        line.parseArgs(args);
        return example;
    }
}

package newsreel.cli.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

class MisreadTest {

    @Command
    private static final class Options {
        private enum Size {
            HOUR,
            DAY
        }

        @Option(names = "--port")
        private Integer port;

        @Option(names = {"-n", "--most"})
        private long most;

        @Option(names = "--min")
        private BigDecimal min;

        @Option(names = "--window")
        private Size window;

        @Option(names = "--wait", converter = IntervalConverter.class)
        private Duration wait;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--port=abc | Invalid value for option '--port': \"abc\" is no whole number, or too large a one",
                "--port=3000000000 | Invalid value for option '--port': \"3000000000\" is no whole number, or too large a one",
                "-n=1.5 | Invalid value for option '--most': \"1.5\" is no whole number, or too large a one",
                "--min=a lot | Invalid value for option '--min': \"a lot\" is no number",
                "--window=week | Invalid value for option '--window': \"week\" is none of hour, day",
                "--wait=soon | Invalid value for option '--wait': \"soon\" is no interval such as 30s, 5m or 2h",
            })
    void shouldSayWhatIsWrongWithoutAJavaType(String argument, String words) {
        ParameterException misread = catchThrowableOfType(
                ParameterException.class, () -> new CommandLine(new Options()).parseArgs(argument));
        assertThat(Misread.words(misread)).isEqualTo(words);
    }
}

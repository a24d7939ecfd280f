package newsreel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Client properties that ask for more than the brokers give. */
class TermsIT {
    @RegisterExtension
    private static final TestBroker BROKER = new TestBroker();

    @TempDir
    private Path directory;

    @Test
    void shouldSayWhatTheBrokersWouldRefuseAndWhatToSet() throws IOException {
        CommandRun.Result result = enrich("transaction.timeout.ms=900001\nsession.timeout.ms=1000\n");

        assertThat(result.err())
                .contains(
                        "transaction.timeout.ms=900001 is more than the brokers allow, transaction.max.timeout.ms=900000")
                .contains("session.timeout.ms=1000 is less than the brokers allow, group.min.session.timeout.ms=6000")
                .contains("--command-config")
                .doesNotContain("\tat ");
        assertThat(result.exitCode()).isEqualTo(1);
    }

    @Test
    void shouldSayWhatKafkaStreamsWouldRefuse() throws IOException {
        CommandRun.Result result = enrich("commit.interval.ms=60000\n");

        assertThat(result.err()).contains("ransaction timeout 10000").doesNotContain("\tat ", "Exception");
        assertThat(result.exitCode()).isEqualTo(1);
    }

    private CommandRun.Result enrich(String properties) throws IOException {
        Path file = Files.writeString(directory.resolve("client.properties"), properties);
        return BROKER.start(Map.of(), "enrich", "--command-config=" + file, "--state-dir=" + directory.resolve("state"))
                .finish();
    }
}

package newsreel.cli.options;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.Model.CommandSpec;

class HostAndPortTest {

    @ParameterizedTest
    @CsvSource({
        "8123, 127.0.0.1:8123, true",
        "localhost:8123, 127.0.0.1:8123, true",
        "0.0.0.0:8123, 127.0.0.1:8123, true",
        "127.0.0.1:8123, [::]:8123, true",
        "127.0.0.1:8123, 127.0.0.2:8123, false",
        "127.0.0.1:8123, 127.0.0.1:8124, false",
        "127.0.0.1:0, 127.0.0.1:0, false",
    })
    void shouldKnowWhoCannotBothListen(String one, String other, boolean meet) {
        assertThat(HostAndPort.meet(parsed(one), parsed(other))).isEqualTo(meet);
        assertThat(HostAndPort.meet(parsed(other), parsed(one))).isEqualTo(meet);
    }

    private static InetSocketAddress parsed(String address) {
        return HostAndPort.parse(address, "--listen", CommandSpec.create());
    }
}

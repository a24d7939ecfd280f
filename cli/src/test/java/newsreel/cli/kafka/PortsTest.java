package newsreel.cli.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {
    /** What drew one port after the other was given the same one twice in about 6,000 times. */
    private static final int PAIRS = 20_000;

    @Test
    void shouldNeverDrawOnePortTwice() {
        for (int i = 0; i < PAIRS; i++) {
            Ports ports = Ports.free();
            assertThat(ports.broker()).isNotEqualTo(ports.controller());
        }
    }

    @Test
    void shouldNeverDrawThePortThatWasChosen() {
        int chosen = Ports.free().broker();
        for (int i = 0; i < PAIRS; i++) {
            try {
                assertThat(Ports.with(chosen).controller()).isNotEqualTo(chosen);
            } catch (IllegalStateException drawnByAnotherProcess) {
                chosen = Ports.free().broker();
            }
        }
    }

    @Test
    void shouldNameAChosenPortThatIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName(Ports.HOST))) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> Ports.with(taken.getLocalPort()))
                    .withMessageContaining("cannot listen on port " + taken.getLocalPort());
        }
    }

    @Test
    void shouldTellWhetherTheyAreStillFree() throws IOException {
        Ports free = Ports.free();
        assertThat(free.areFree()).isTrue();
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName(Ports.HOST))) {
            assertThat(new Ports(free.broker(), taken.getLocalPort()).areFree()).isFalse();
            assertThat(new Ports(taken.getLocalPort(), free.controller()).areFree())
                    .isFalse();
        }
    }

    @Test
    void shouldRefuseOnePortForBoth() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Ports(9092, 9092));
    }
}

package newsreel.cli.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ShutdownTest {
    private final AtomicInteger stops = new AtomicInteger();

    @Test
    void aSignalStopsTheWork() {
        try (Shutdown shutdown = Shutdown.open()) {
            shutdown.onSignal(stops::incrementAndGet);
            assertThat(stops).hasValue(0);
            shutdown.signal();
            assertThat(stops).hasValue(1);
        }
    }

    @Test
    void aSignalThatComesBeforeTheWorkStopsItToo() {
        try (Shutdown shutdown = Shutdown.open()) {
            assertThatCode(shutdown::check).doesNotThrowAnyException();
            shutdown.signal();
            shutdown.onSignal(stops::incrementAndGet);
            assertThat(stops).hasValue(1);
            assertThatThrownBy(shutdown::check).isInstanceOf(InterruptedException.class);
        }
    }
}

package newsreel.cli.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ShutdownTest {
    private final AtomicInteger stops = new AtomicInteger();

    @Test
    void aSignalInterruptsWhoeverHasNotSaidYetHowToStop() {
        try (Shutdown shutdown = Shutdown.open()) {
            shutdown.signal();
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void aSignalStopsTheWork() {
        try (Shutdown shutdown = Shutdown.open()) {
            shutdown.onSignal(stops::incrementAndGet);
            assertThat(stops).hasValue(0);
            shutdown.signal();
            assertThat(stops).hasValue(1);
            assertThat(Thread.interrupted()).isFalse();
        }
    }

    @Test
    void aSignalThatComesBeforeTheWorkStopsItToo() {
        try (Shutdown shutdown = Shutdown.open(() -> {})) {
            assertThatCode(shutdown::check).doesNotThrowAnyException();
            shutdown.signal();
            shutdown.onSignal(stops::incrementAndGet);
            assertThat(stops).hasValue(1);
            assertThatThrownBy(shutdown::check).isInstanceOf(InterruptedException.class);
        }
    }

    @Test
    void theProcessStaysUntilTheLastWordIsSaid() throws InterruptedException {
        CountDownLatch over = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        Shutdown shutdown = new Shutdown(over);
        shutdown.onSignal(stopped::countDown);
        Thread end = new Thread(shutdown::stopAndAwait);
        end.start();
        stopped.await();
        shutdown.close();
        assertThat(over.getCount()).as("the end of the work is not yet all").isOne();
        over.countDown();
        end.join();
    }
}

package newsreel.cli.run;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import newsreel.cli.console.CommandFailedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FirstFailureTest {
    private final FirstFailure failure = new FirstFailure();
    private final CountDownLatch never = new CountDownLatch(1);

    @AfterEach
    void end() {
        never.countDown();
    }

    @Test
    void shouldNameWhatFailedAndWhy() {
        failure.start("the counting", never::await);
        failure.start("the index", () -> {
            throw new IllegalStateException("the disk is full");
        });

        assertThatThrownBy(failure::await)
                .isInstanceOf(CommandFailedException.class)
                .hasMessage("the index failed: the disk is full");
    }

    @Test
    void shouldWaitOnWhereWorkEndsAsItShould() throws Exception {
        failure.start("the index", () -> {}).join();
        Thread.currentThread().interrupt();

        assertThatThrownBy(failure::await).isInstanceOf(InterruptedException.class);
    }
}

package newsreel.cli.status;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;

class StatusCommandTest {
    private final StatusCommand command = new StatusCommand();

    @Test
    void shouldGoOnWatchingWhileTheBrokerIsAway() {
        List<RuntimeException> away =
                List.of(new IllegalStateException("Kafka does not answer"), new TimeoutException("no answer in time"));
        for (RuntimeException failure : away) {
            assertThatCode(() -> command.lookAgain(() -> {
                        throw failure;
                    }))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void shouldWatchNoLongerThanItIsWanted() {
        assertThatThrownBy(() -> command.lookAgain(() -> {
                    throw new InterruptException("stopped");
                }))
                .isInstanceOf(InterruptException.class);
        Thread.interrupted();
    }
}

package newsreel.cli.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.spi.FilterReply;
import java.util.Set;
import org.apache.kafka.streams.errors.TaskCorruptedException;
import org.apache.kafka.streams.processor.TaskId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RebuiltStoresTest {
    private static final String INTERNALS = "org.apache.kafka.streams.processor.internals.";
    private static final Exception CORRUPTED = new TaskCorruptedException(Set.of(new TaskId(0, 1)));

    @ParameterizedTest
    @CsvSource({
        "ProcessorStateManager, State store versions did not find checkpoint offsets while stores are not empty, DENY",
        "ProcessorStateManager, Failed to flush state store, NEUTRAL",
        "TaskManager, Failed to initialize task 0_1 due to TaskCorruptedException, DENY",
        "TaskManager, Failed to close task 0_1, NEUTRAL",
        "StreamThread, Detected the states of tasks [0_1] are corrupted, NEUTRAL"
    })
    void shouldKeepBackWhatIsSaidOfEachStoreOnceMore(String speaker, String message, FilterReply reply) {
        assertThat(new RebuiltStores().decide(event(speaker, message, null))).isEqualTo(reply);
    }

    @Test
    void shouldKnowThatStoresAreMadeAnewByTheFailureToo() {
        assertThat(new RebuiltStores().decide(event("TaskManager", "Closing tasks", CORRUPTED)))
                .isEqualTo(FilterReply.DENY);
        assertThat(new RebuiltStores().decide(event("TaskManager", "Closing tasks", new IllegalStateException())))
                .isEqualTo(FilterReply.NEUTRAL);
    }

    @Test
    void shouldTellInPlainWordsAndWithoutAStackThatStoresAreMadeAnew() {
        String said = "stream-thread [news-1] Detected the states of tasks [0_1, 0_0] are corrupted. "
                + "Will close the task as dirty and re-create and bootstrap from scratch.";
        assertThat(new LogLayout().doLayout(event("StreamThread", said, CORRUPTED)))
                .endsWith("StreamThread: the local stores of tasks 0_1, 0_0 may not be whole, as after a kill: "
                        + "they are made anew from Kafka, and nothing is lost\n");
    }

    private static LoggingEvent event(String speaker, String message, Exception failure) {
        return new LoggingEvent(
                RebuiltStoresTest.class.getName(),
                new LoggerContext().getLogger(INTERNALS + speaker),
                Level.WARN,
                message,
                failure,
                null);
    }
}

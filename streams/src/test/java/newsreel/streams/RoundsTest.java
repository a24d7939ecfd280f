package newsreel.streams;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.MockProcessorContext.CapturedPunctuator;
import org.junit.jupiter.api.Test;

class RoundsTest {
    private final MockProcessorContext<Object, Object> context = new MockProcessorContext<>();
    private final List<Long> made = new ArrayList<>();
    private boolean isMoreLeft;
    private final Rounds rounds = new Rounds(context, Duration.ofSeconds(1), now -> made.add(now) && isMoreLeft);

    @Test
    void shouldLookAtNoClockBeforeThereIsWork() {
        assertThat(context.scheduledPunctuators()).isEmpty();
        assertThat(rounds.areUnderWay()).isFalse();
    }

    @Test
    void shouldBeginOnce() {
        rounds.begin();
        rounds.begin();

        assertThat(context.scheduledPunctuators()).singleElement().satisfies(scheduled -> {
            assertThat(scheduled.getType()).isEqualTo(PunctuationType.WALL_CLOCK_TIME);
            assertThat(scheduled.getInterval()).isEqualTo(Duration.ofSeconds(1));
        });
    }

    @Test
    void shouldGoOnWhileWorkIsLeftAndEndThen() {
        rounds.begin();
        isMoreLeft = true;
        latest().getPunctuator().punctuate(5);
        assertThat(latest().cancelled()).isFalse();
        assertThat(rounds.areUnderWay()).isTrue();

        isMoreLeft = false;
        latest().getPunctuator().punctuate(6);
        assertThat(latest().cancelled()).isTrue();
        assertThat(rounds.areUnderWay()).isFalse();
        assertThat(made).containsExactly(5L, 6L);
    }

    @Test
    void shouldBeginAgainWhenWorkComesAfterTheEnd() {
        rounds.begin();
        latest().getPunctuator().punctuate(5);
        rounds.begin();

        assertThat(context.scheduledPunctuators()).hasSize(2);
        assertThat(latest().cancelled()).isFalse();
    }

    private CapturedPunctuator latest() {
        List<CapturedPunctuator> scheduled = context.scheduledPunctuators();
        return scheduled.get(scheduled.size() - 1);
    }
}

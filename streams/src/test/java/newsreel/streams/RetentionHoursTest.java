package newsreel.streams;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.junit.jupiter.api.Test;

class RetentionHoursTest {
    private static final Instant START = Instant.parse("2026-03-04T12:00:00Z");
    private static final int HOUR = Retention.hour(START.toEpochMilli());

    private final MockProcessorContext<Object, Object> context = new MockProcessorContext<>();

    @Test
    void shouldCountTheHoursSince1970() {
        assertThat(Retention.hour(0)).isZero();
        assertThat(Retention.hour(Duration.ofHours(2).toMillis() - 1)).isEqualTo(1);
        assertThat(Retention.hour(Duration.ofHours(2).toMillis())).isEqualTo(2);
        assertThat(Retention.hour(Long.MAX_VALUE)).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void shouldBeOverAfterTheWholeTimeAndTheHourInWhichItBegan() {
        Retention day = Retention.of(Duration.ofDays(1));
        assertThat(day.isOver(HOUR, START.toEpochMilli())).isFalse();
        assertThat(day.isOver(HOUR, START.plus(Duration.ofHours(26)).toEpochMilli() - 1))
                .isFalse();
        assertThat(day.isOver(HOUR, START.plus(Duration.ofHours(26)).toEpochMilli()))
                .isTrue();
    }

    @Test
    void shouldNeverBeOverForEver() {
        assertThat(Retention.of(null)).isSameAs(Retention.FOR_EVER);
        assertThat(Retention.FOR_EVER.isForEver()).isTrue();
        assertThat(Retention.FOR_EVER.isOver(0, Long.MAX_VALUE)).isFalse();
        assertThat(Retention.of(Duration.ofHours(1)).isForEver()).isFalse();
    }

    @Test
    void shouldSweepEachMinuteOfTheRecordsTime() {
        List<Long> sweeps = new ArrayList<>();
        Retention.of(Duration.ofDays(1)).schedule(context, sweeps::add);

        assertThat(context.scheduledPunctuators()).singleElement().satisfies(scheduled -> {
            assertThat(scheduled.getInterval()).isEqualTo(Duration.ofMinutes(1));
            assertThat(scheduled.getType()).isEqualTo(PunctuationType.STREAM_TIME);
            scheduled.getPunctuator().punctuate(5);
        });
        assertThat(sweeps).containsExactly(5L);
    }

    @Test
    void shouldSweepNothingWhereAllAreForEver() {
        Retention.FOR_EVER.schedule(context, timestamp -> {});
        assertThat(context.scheduledPunctuators()).isEmpty();
    }
}

package newsreel.cli.again;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import newsreel.cli.kafka.TopicOffsets;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.internals.KafkaFutureImpl;
import org.junit.jupiter.api.Test;

class EnrichAgainTest {

    @Test
    void shouldAskAgainHowManyWaitWhereTheBrokerGoesAway() throws Exception {
        assertThat(EnrichAgain.waiting(() -> refused(new TimeoutException("no answer in time")), 3))
                .isEqualTo(3);
        assertThat(EnrichAgain.waiting(
                        () -> {
                            throw new TimeoutException("no answer in time");
                        },
                        3))
                .isEqualTo(3);
        assertThat(EnrichAgain.waiting(() -> 2, 3)).isEqualTo(2);
    }

    @Test
    void shouldNotAskAgainWhoRefuses() {
        assertThatThrownBy(() -> EnrichAgain.waiting(() -> refused(new GroupAuthorizationException("a group")), 3))
                .isInstanceOf(IllegalStateException.class);
    }

    private static long refused(RuntimeException answer) throws InterruptedException {
        KafkaFutureImpl<Long> future = new KafkaFutureImpl<>();
        future.completeExceptionally(answer);
        return TopicOffsets.answer(future);
    }
}

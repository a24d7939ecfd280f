package newsreel.cli.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.GroupType;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.internals.KafkaFutureImpl;
import org.junit.jupiter.api.Test;

class StatusLookTest {

    @Test
    void shouldPassOverAGroupThatHasGoneSinceItWasListed() throws Exception {
        assertThat(StatusLook.present(Map.of(
                        "b", KafkaFuture.completedFuture(group("b")),
                        "gone", failed(new GroupIdNotFoundException("Group gone not found.")),
                        "a", KafkaFuture.completedFuture(group("a")))))
                .containsOnlyKeys("a", "b");
    }

    @Test
    void shouldSayWhatIsNotForItToSee() {
        assertThatThrownBy(() -> StatusLook.present(Map.of("a", failed(new GroupAuthorizationException("a")))))
                .isInstanceOf(IllegalStateException.class);
    }

    private static ConsumerGroupDescription group(String name) {
        return new ConsumerGroupDescription(
                name,
                true,
                List.of(),
                "range",
                GroupType.CLASSIC,
                GroupState.EMPTY,
                Node.noNode(),
                Set.of(),
                null,
                null);
    }

    private static KafkaFuture<ConsumerGroupDescription> failed(RuntimeException why) {
        KafkaFutureImpl<ConsumerGroupDescription> future = new KafkaFutureImpl<>();
        future.completeExceptionally(why);
        return future;
    }
}

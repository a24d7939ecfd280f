package newsreel.cli.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.UUID;
import javax.management.MalformedObjectNameException;
import javax.management.ObjectName;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;

class StandingTopicTest {
    private final String name = "standing-" + UUID.randomUUID();

    /** Whoever looks every second, while a broker is away, would run out of file handles. */
    @Test
    void shouldLeaveNoConsumerBehindWhereItCannotBeOpened() throws MalformedObjectNameException {
        Kafka away = new Kafka(Map.of(
                CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG,
                Ports.HOST + ":" + Ports.free().broker(),
                CommonClientConfigs.DEFAULT_API_TIMEOUT_MS_CONFIG,
                1,
                CommonClientConfigs.CLIENT_ID_CONFIG,
                name));

        assertThatThrownBy(() -> StandingTopic.of(away, "news.trends")).isInstanceOf(TimeoutException.class);
        assertThat(ManagementFactory.getPlatformMBeanServer()
                        .queryNames(new ObjectName("kafka.consumer:id=" + name + ",*"), null))
                .isEmpty();
    }
}

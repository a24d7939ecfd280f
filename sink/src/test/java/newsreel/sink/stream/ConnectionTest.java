package newsreel.sink.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class ConnectionTest {
    private static final Batch NOTHING = new Batch(List.of(), Map.of());
    private static final Batch SOMETHING = new Batch(List.of(), Map.of(new TopicPartition("news.enriched", 0), 1L));

    private final Map<MetricName, Metric> metrics = new LinkedHashMap<>();
    private double connections;
    private final Connection connection = new Connection(new MockConsumer<byte[], byte[]>("none") {
        @Override
        public synchronized Map<MetricName, ? extends Metric> metrics() {
            return metrics;
        }
    });

    @Test
    void shouldBeLostAfterTenPollsInVainWithoutAConnection() {
        metrics.putAll(Connections.metrics(() -> connections));

        for (int poll = 1; poll < 10; poll++) {
            assertThat(connection.isLost(NOTHING)).as("poll %d", poll).isFalse();
        }
        assertThat(connection.isLost(NOTHING)).isTrue();
        assertThat(connection.isLost(NOTHING)).isTrue();
    }

    @Test
    void shouldBeThereAgainWithTheFirstBatchOrConnection() {
        metrics.putAll(Connections.metrics(() -> connections));
        pollInVain(10);
        assertThat(connection.isLost(SOMETHING)).isFalse();
        assertThat(connection.isLost(NOTHING)).isFalse();

        pollInVain(10);
        connections = 1;
        assertThat(connection.isLost(NOTHING)).isFalse();
        connections = 0;
        assertThat(connection.isLost(NOTHING)).isFalse();
    }

    @Test
    void shouldBelieveInABrokerWhereNobodyCounts() {
        pollInVain(20);

        assertThat(connection.isLost(NOTHING)).isFalse();
    }

    private void pollInVain(int polls) {
        for (int poll = 0; poll < polls; poll++) {
            connection.isLost(NOTHING);
        }
    }
}

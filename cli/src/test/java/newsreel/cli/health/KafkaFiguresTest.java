package newsreel.cli.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;
import org.junit.jupiter.api.Test;

class KafkaFiguresTest {
    private record Figure(MetricName metricName, Object metricValue) implements Metric {}

    @Test
    void shouldCountEachPartitionsLagOnce() {
        assertThat(figures(
                                lag("news.raw", 0, 5.0),
                                lag("news_raw", 0, 5.0),
                                lag("news.raw", 1, 2.0),
                                lag("news_raw", 1, 2.0))
                        .waiting())
                .isEqualTo(7);
    }

    @Test
    void shouldTakeWhatIsNotMeasuredYetForNothing() {
        assertThat(figures(lag("news.raw", 0, Double.NaN), lag("news.raw", 1, -1.0), lag("news.raw", 2, "none"))
                        .waiting())
                .isZero();
    }

    @Test
    void shouldTakeARecordToWaitWhereNothingWasFetchedYet() {
        Figure three = figure("consumer-coordinator-metrics", "assigned-partitions", Map.of("client-id", "a"), 3.0);
        assertThat(figures(three).waiting()).isEqualTo(3);
        assertThat(figures(three, lag("news.raw", 0, 5.0), lag("news_raw", 0, 5.0), lag("news.raw", 1, 0.0))
                        .waiting())
                .isEqualTo(6);
    }

    @Test
    void shouldCountThePartitionsOfAllItsConsumers() {
        assertThat(figures(
                                figure(
                                        "consumer-coordinator-metrics",
                                        "assigned-partitions",
                                        Map.of("client-id", "a"),
                                        2.0),
                                figure(
                                        "consumer-coordinator-metrics",
                                        "assigned-partitions",
                                        Map.of("client-id", "b"),
                                        3.0))
                        .assigned())
                .isEqualTo(5);
    }

    @Test
    void shouldSeeTheOneThatHasBeenSilentLongest() {
        assertThat(figures(
                                asked("t-1-consumer", 2.0),
                                asked("t-2-consumer", 70.0),
                                asked("t-1-restore-consumer", 9000.0))
                        .sinceAsking())
                .isEqualTo(Duration.ofSeconds(70));
        assertThat(figures().sinceAsking()).isZero();
    }

    private static Figure lag(String topic, int partition, Object lag) {
        Map<String, String> tags = Map.of("client-id", "c", "topic", topic, "partition", Integer.toString(partition));
        return figure("consumer-fetch-manager-metrics", "records-lag", tags, lag);
    }

    private static Figure asked(String client, Object seconds) {
        return figure("consumer-metrics", "last-poll-seconds-ago", Map.of("client-id", client), seconds);
    }

    private static Figure figure(String group, String name, Map<String, String> tags, Object value) {
        return new Figure(new MetricName(name, group, "", tags), value);
    }

    private static KafkaFigures figures(Figure... figures) {
        return new KafkaFigures(List.of(figures));
    }
}

package newsreel.cli.health;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;

/**
 * What the metrics of Kafka's consumers tell of a stage, as of now.
 *
 * @param metrics of a consumer, or of all clients of a Streams instance
 */
public record KafkaFigures(Collection<? extends Metric> metrics) {
    /** How often new figures of clients are looked for: partitions come and go. */
    public static final Duration REFRESH = Duration.ofSeconds(5);

    private static final String FETCHES = "consumer-fetch-manager-metrics";
    private static final String MEMBERSHIP = "consumer-coordinator-metrics";
    private static final String CONSUMER = "consumer-metrics";

    /** Streams has consumers that only restore state; these ask for something now and then, or never. */
    private static final String RESTORING = "-restore-consumer";

    public static KafkaFigures of(Map<MetricName, ? extends Metric> metrics) {
        return new KafkaFigures(metrics.values());
    }

    /**
     * How many records wait on the partitions that it has; markers of transactions count while it is behind. Of a partition
     * that nothing was fetched from yet nobody knows, and one is taken to wait there. Since 4.1 a consumer tells the lag of
     * a topic with a dot in its name twice, once as if it had an underscore there (KIP-1109).
     */
    public long waiting() {
        Map<String, Double> lags = new HashMap<>();
        metrics(FETCHES, "records-lag")
                .filter(metric -> metric.metricName().tags().containsKey("partition"))
                .forEach(metric -> lags.merge(partition(metric.metricName().tags()), value(metric), Math::max));
        long unknown = Math.max(0, assigned() - lags.size());
        return unknown + (long) lags.values().stream().mapToDouble(lag -> lag).sum();
    }

    private static String partition(Map<String, String> tags) {
        return tags.getOrDefault("topic", "").replace('.', '_') + "-" + tags.get("partition");
    }

    /** How many partitions it has. */
    public long assigned() {
        return (long) metrics(MEMBERSHIP, "assigned-partitions")
                .mapToDouble(KafkaFigures::value)
                .sum();
    }

    /** How long ago the one that has been silent longest asked for records; zero before any has. */
    public Duration sinceAsking() {
        return Duration.ofSeconds((long) metrics(CONSUMER, "last-poll-seconds-ago")
                .mapToDouble(KafkaFigures::value)
                .max()
                .orElse(0));
    }

    private Stream<? extends Metric> metrics(String group, String name) {
        return metrics.stream().filter(metric -> isOf(metric.metricName(), group, name));
    }

    private static boolean isOf(MetricName metric, String group, String name) {
        return metric.group().equals(group)
                && metric.name().equals(name)
                && !metric.tags().getOrDefault("client-id", "").endsWith(RESTORING);
    }

    /** What it has not measured yet is NaN, or less than nought. */
    private static double value(Metric metric) {
        return metric.metricValue() instanceof Number number && number.doubleValue() > 0 ? number.doubleValue() : 0;
    }
}

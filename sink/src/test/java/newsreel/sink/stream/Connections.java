package newsreel.sink.stream;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.DoubleSupplier;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;

/** How a consumer tells whether any broker is there: among its metrics. */
final class Connections {
    private Connections() {}

    /** Beside the one that counts stand others of its name, and of its group. */
    static Map<MetricName, Metric> metrics(DoubleSupplier connections) {
        Map<MetricName, Metric> metrics = new LinkedHashMap<>();
        add("connection-count", "consumer-metrics", connections, metrics);
        add("connection-count", "another group", () -> 3, metrics);
        add("another name", "consumer-metrics", () -> 3, metrics);
        return metrics;
    }

    private static void add(String name, String group, DoubleSupplier value, Map<MetricName, Metric> metrics) {
        MetricName metric = new MetricName(name, group, "", Map.of());
        metrics.put(metric, new Metric() {
            @Override
            public MetricName metricName() {
                return metric;
            }

            @Override
            public Object metricValue() {
                return value.getAsDouble();
            }
        });
    }
}

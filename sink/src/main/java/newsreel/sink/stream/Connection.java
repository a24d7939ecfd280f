package newsreel.sink.stream;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.Metric;

/** Whether any broker is there: a consumer itself just polls in vain. Not thread-safe. */
final class Connection {
    private static final int IN_VAIN = 10;

    private final Consumer<?, ?> consumer;
    private Metric connections;
    private int inVain;

    Connection(Consumer<?, ?> consumer) {
        this.consumer = consumer;
    }

    /** Whether the latest polls gave nothing and no connection is up. */
    boolean isLost(Batch latest) {
        inVain = latest.isEmpty() && connections() == 0 ? inVain + 1 : 0;
        return inVain >= IN_VAIN;
    }

    private double connections() {
        if (connections == null) {
            consumer.metrics().forEach((name, metric) -> {
                if (name.name().equals("connection-count") && name.group().equals("consumer-metrics")) {
                    connections = metric;
                }
            });
        }
        return connections == null ? 1 : ((Number) connections.metricValue()).doubleValue();
    }
}

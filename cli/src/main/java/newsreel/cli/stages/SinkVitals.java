package newsreel.cli.stages;

import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import newsreel.article.count.Stage;
import newsreel.cli.health.KafkaFigures;
import newsreel.sink.Sink;
import org.apache.kafka.clients.consumer.Consumer;

/** How a sink is. */
record SinkVitals(Sink sink) implements ConsumerVitals {

    @Override
    public Stage stage() {
        return Stage.SINK;
    }

    @Override
    public List<String> troubles() {
        List<String> troubles = new ArrayList<>(sink.troubles());
        if (figures().assigned() == 0) {
            troubles.add(UNASSIGNED);
        }
        return troubles;
    }

    @Override
    public KafkaFigures figures() {
        return KafkaFigures.of(sink.instrumented(Consumer::metrics));
    }

    @Override
    public MeterBinder meter(ScheduledExecutorService refresher) {
        return sink.instrumented(
                consumer -> new KafkaClientMetrics(consumer, List.of(), refresher, KafkaFigures.REFRESH));
    }
}

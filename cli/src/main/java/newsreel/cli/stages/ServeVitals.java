package newsreel.cli.stages;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import newsreel.article.count.Stage;
import newsreel.cli.health.KafkaFigures;
import newsreel.cli.serve.Serving;
import org.apache.kafka.clients.consumer.Consumer;

/** How an index and its server are. */
record ServeVitals(Serving serving) implements ConsumerVitals {

    @Override
    public Stage stage() {
        return Stage.SERVE;
    }

    @Override
    public List<String> troubles() {
        List<String> troubles = new ArrayList<>(serving.troubles());
        if (figures().assigned() == 0) {
            troubles.add(UNASSIGNED);
        }
        return troubles;
    }

    @Override
    public KafkaFigures figures() {
        return KafkaFigures.of(serving.instrumented(Consumer::metrics));
    }

    @Override
    public MeterBinder meter(ScheduledExecutorService refresher) {
        MeterBinder kafka = serving.instrumented(
                consumer -> new KafkaClientMetrics(consumer, List.of(), refresher, KafkaFigures.REFRESH));
        return registry -> {
            kafka.bindTo(registry);
            Gauge.builder("newsreel.index.articles", serving, Serving::articles)
                    .description("Articles that searches find; NaN while the index cannot be read")
                    .register(registry);
            FunctionCounter.builder("newsreel.queries", serving, Serving::queries)
                    .description("Searches that were answered")
                    .register(registry);
            Gauge.builder("newsreel.streams.open", serving, Serving::streams)
                    .description("Those who wait for articles at /stream")
                    .register(registry);
        };
    }
}

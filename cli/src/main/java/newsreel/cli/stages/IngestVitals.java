package newsreel.cli.stages;

import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import newsreel.article.count.Stage;
import newsreel.article.count.Tally;
import newsreel.cli.health.KafkaFigures;
import newsreel.cli.health.Vitals;
import newsreel.ingest.delivery.ArticlePublisher;

/** How an ingest is: what it has read waits until Kafka acknowledges it. */
record IngestVitals(ArticlePublisher publisher, Tally tally) implements Vitals {

    @Override
    public Stage stage() {
        return Stage.INGEST;
    }

    @Override
    public List<String> troubles() {
        return List.of();
    }

    @Override
    public long waiting() {
        return tally.snapshot().open(Stage.INGEST);
    }

    @Override
    public Duration sinceAsking() {
        return Duration.ZERO;
    }

    @Override
    public MeterBinder meter(ScheduledExecutorService refresher) {
        return publisher.instrumented(
                producer -> new KafkaClientMetrics(producer, List.of(), refresher, KafkaFigures.REFRESH));
    }
}

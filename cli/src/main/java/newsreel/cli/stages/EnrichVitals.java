package newsreel.cli.stages;

import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import newsreel.article.count.Stage;
import newsreel.cli.health.KafkaFigures;
import newsreel.streams.StreamsApplication;
import org.apache.kafka.streams.KafkaStreams;

/** How an enrichment is. */
record EnrichVitals(StreamsApplication enrichment) implements ConsumerVitals {

    @Override
    public Stage stage() {
        return Stage.ENRICH;
    }

    @Override
    public List<String> troubles() {
        return switch (enrichment.instrumented(KafkaStreams::state)) {
            case RUNNING -> figures().assigned() > 0 ? List.of() : List.of(UNASSIGNED);
            case CREATED, REBALANCING -> List.of("the group is handing out its partitions");
            default -> List.of("the enrichment has stopped");
        };
    }

    @Override
    public KafkaFigures figures() {
        return KafkaFigures.of(enrichment.instrumented(KafkaStreams::metrics));
    }

    @Override
    public MeterBinder meter(ScheduledExecutorService refresher) {
        return enrichment.instrumented(
                streams -> new KafkaStreamsMetrics(streams, List.of(), refresher, KafkaFigures.REFRESH));
    }
}

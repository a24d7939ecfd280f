package newsreel.cli.stages;

import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import newsreel.article.count.Stage;
import newsreel.cli.health.KafkaFigures;
import newsreel.streams.StreamsApplication;
import org.apache.kafka.streams.KafkaStreams;

/**
 * How a stage is that is an application of Kafka Streams.
 *
 * @param name what it is called: {@code the enrichment}
 */
record StreamsVitals(Stage stage, String name, StreamsApplication application) implements ConsumerVitals {

    @Override
    public List<String> troubles() {
        return switch (application.instrumented(KafkaStreams::state)) {
            case RUNNING -> figures().assigned() > 0 ? List.of() : List.of(UNASSIGNED);
            case CREATED, REBALANCING -> List.of("the group is handing out its partitions");
            default -> List.of(name + " has stopped");
        };
    }

    @Override
    public KafkaFigures figures() {
        return KafkaFigures.of(application.instrumented(KafkaStreams::metrics));
    }

    @Override
    public MeterBinder meter(ScheduledExecutorService refresher) {
        return application.instrumented(
                streams -> new KafkaStreamsMetrics(streams, List.of(), refresher, KafkaFigures.REFRESH));
    }
}

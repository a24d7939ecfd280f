package newsreel.cli.health;

import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import newsreel.article.count.Stage;

/** A sink as a test wants it. */
final class StubVitals implements Vitals {
    volatile List<String> troubles = List.of();
    volatile long waiting;
    volatile boolean broken;

    @Override
    public Stage stage() {
        return Stage.SINK;
    }

    @Override
    public List<String> troubles() {
        return troubles;
    }

    @Override
    public long waiting() {
        if (broken) {
            throw new IllegalStateException("the consumer is gone");
        }
        return waiting;
    }

    @Override
    public Duration sinceAsking() {
        return Duration.ZERO;
    }

    @Override
    public MeterBinder meter(ScheduledExecutorService refresher) {
        return registry -> {
            registry.gauge("kafka.lag", List.of(Tag.of("topic", "news.raw")), 1);
            registry.gauge("kafka.lag", List.of(Tag.of("topic", "news_raw")), 1);
        };
    }
}

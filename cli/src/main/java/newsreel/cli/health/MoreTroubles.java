package newsreel.cli.health;

import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Supplier;
import java.util.stream.Stream;
import newsreel.article.count.Stage;

/** A stage that is kept from working by something that it does not know of itself. */
record MoreTroubles(Vitals vitals, Supplier<List<String>> others) implements Vitals {

    @Override
    public Stage stage() {
        return vitals.stage();
    }

    @Override
    public List<String> troubles() {
        return Stream.concat(vitals.troubles().stream(), others.get().stream()).toList();
    }

    @Override
    public long waiting() {
        return vitals.waiting();
    }

    @Override
    public Duration sinceAsking() {
        return vitals.sinceAsking();
    }

    @Override
    public MeterBinder meter(ScheduledExecutorService refresher) {
        return vitals.meter(refresher);
    }
}

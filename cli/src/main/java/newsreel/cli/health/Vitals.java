package newsreel.cli.health;

import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Supplier;
import newsreel.article.count.Stage;

/** What a running stage tells of itself. Thread-safe: it is asked while the stage works. */
public interface Vitals {
    /** Which stage it is. */
    Stage stage();

    /** What keeps it from working, in words; none when nothing does. */
    List<String> troubles();

    /** The same stage, kept from working by that, too. */
    default Vitals and(Supplier<List<String>> others) {
        return new MoreTroubles(this, others);
    }

    /** How many records wait for it, those it is just fetching among them. */
    long waiting();

    /** How long ago it asked for more. */
    Duration sinceAsking();

    /**
     * What Kafka's clients count of themselves.
     *
     * @param refresher looks for new figures, while it runs
     */
    MeterBinder meter(ScheduledExecutorService refresher);
}

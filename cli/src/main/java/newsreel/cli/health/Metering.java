package newsreel.cli.health;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import newsreel.article.count.Count;
import newsreel.article.count.Stage;

/**
 * The figures of a stage, as Prometheus reads them: what it counts ({@code newsreel_articles_total} by stage and outcome,
 * which add up as {@link newsreel.article.count.Counters} says), how it is, and what the process and Kafka's clients count of
 * themselves. Thread-safe.
 */
final class Metering implements AutoCloseable {
    /** The text format of Prometheus, which all its relatives read. */
    static final String CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private static final List<MeterBinder> PROCESS = List.of(
            new ClassLoaderMetrics(),
            new JvmMemoryMetrics(),
            new JvmThreadMetrics(),
            new ProcessorMetrics(),
            new FileDescriptorMetrics(),
            new UptimeMetrics());

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final ScheduledExecutorService refresher = Executors.newSingleThreadScheduledExecutor(Daemons::thread);

    static Metering of(Pulse pulse) {
        Metering metering = new Metering();
        metering.registry.config().meterFilter(MeterFilter.deny(Metering::isToldTwice));
        metering.count(pulse);
        metering.gauge(pulse);
        PROCESS.forEach(binder -> binder.bindTo(metering.registry));
        pulse.vitals().meter(metering.refresher).bindTo(metering.registry);
        return metering;
    }

    /** The topics of a pipeline have a dot; Kafka's consumer counts each a second time under an underscore (KIP-1109). */
    private static boolean isToldTwice(Meter.Id id) {
        String topic = id.getTag("topic");
        return topic != null && topic.contains("_") && !topic.contains(".") && !topic.endsWith("-changelog");
    }

    private void count(Pulse pulse) {
        Stage stage = pulse.vitals().stage();
        for (Count count : Count.of(stage)) {
            FunctionCounter.builder("newsreel.articles", pulse.tally(), tally -> tally.of(count))
                    .description("What came into a stage, and where it ended; see the outcome")
                    .tags("stage", stage.key(), "outcome", count.key())
                    .register(registry);
        }
    }

    private void gauge(Pulse pulse) {
        String stage = pulse.vitals().stage().key();
        Gauge.builder("newsreel.waiting.records", pulse, p -> p.vitals().waiting())
                .description("Records that wait for the stage, transaction markers among them while it is behind")
                .tag("stage", stage)
                .register(registry);
        Gauge.builder("newsreel.behind.seconds", pulse, p -> p.behind().toMillis() / 1000.0)
                .description("How long records have been waiting without a break")
                .tag("stage", stage)
                .register(registry);
        Gauge.builder("newsreel.ready", pulse, p -> p.health().ready() ? 1 : 0)
                .description("1 when the stage is connected, assigned, and moving where there is work")
                .tag("stage", stage)
                .register(registry);
        Gauge.builder("newsreel.kafka.up", pulse, p -> p.isAway() ? 0 : 1)
                .description("1 when the broker answers")
                .tag("stage", stage)
                .register(registry);
    }

    /** All of them, as {@link #CONTENT_TYPE}. */
    byte[] scrape() {
        return registry.scrape(CONTENT_TYPE).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        refresher.shutdownNow();
        registry.close();
    }
}

package newsreel.topology;

import newsreel.article.count.Counters;
import newsreel.enrich.Enricher;
import newsreel.streams.Retention;
import newsreel.streams.StreamsApplication;
import org.apache.kafka.streams.Topology;

/** Starts the enrichment. */
public final class Enrichment {
    private Enrichment() {}

    /**
     * Starts it, once the enricher has been through a {@link Rehearsal}. All topics must exist by then.
     *
     * @throws IllegalStateException when it cannot start: another process uses the state directory, for instance
     */
    public static StreamsApplication start(EnrichmentSettings settings, Enricher enricher, Counters counters) {
        StreamsApplication enrichment = application(settings, enricher, counters);
        try {
            Rehearsal.of(enricher);
        } catch (RuntimeException | Error e) {
            enrichment.close();
            throw e;
        }
        return enrichment.start();
    }

    /** The same with an enricher that has been through it. */
    public static StreamsApplication start(EnrichmentSettings settings, Rehearsal rehearsed, Counters counters) {
        return application(settings, rehearsed.enricher(), counters).start();
    }

    private static StreamsApplication application(EnrichmentSettings settings, Enricher enricher, Counters counters) {
        return StreamsApplication.of("the enrichment", topology(settings, enricher, counters), settings.streams());
    }

    private static Topology topology(EnrichmentSettings settings, Enricher enricher, Counters counters) {
        return EnrichmentTopology.of(
                enricher,
                settings.topics(),
                settings.partitions(),
                Retention.of(settings.forgetAfter()),
                settings.holdEmbargoed(),
                counters);
    }
}

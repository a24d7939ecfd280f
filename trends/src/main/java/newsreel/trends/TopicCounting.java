package newsreel.trends;

import newsreel.article.count.Counters;
import newsreel.streams.Retention;
import newsreel.streams.StreamsApplication;
import newsreel.streams.StreamsSettings;
import org.apache.kafka.streams.AutoOffsetReset;
import org.apache.kafka.streams.Topology;

/** Starts the counting. */
public final class TopicCounting {
    private TopicCounting() {}

    /**
     * Starts it. All topics must exist by then.
     *
     * @param taxonomy which topics stand above which
     * @throws IllegalStateException when it cannot start: another process uses the state directory, for instance
     */
    public static StreamsApplication start(TrendSettings settings, Taxonomy taxonomy, Counters counters) {
        StreamsSettings streams = settings.streams();
        Topology topology = TrendTopology.of(
                settings.topics(),
                taxonomy,
                Retention.of(settings.forgetAfter()),
                streams.skipDeleted() ? AutoOffsetReset.earliest() : AutoOffsetReset.none(),
                counters);
        // Kafka Streams' own topic has no position before the first start, and begins at its beginning in any case.
        return StreamsApplication.of("the counting", topology, streams.skippingDeleted())
                .start();
    }
}

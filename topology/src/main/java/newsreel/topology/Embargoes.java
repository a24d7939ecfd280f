package newsreel.topology;

import java.time.Duration;
import java.time.Instant;
import newsreel.article.count.Count;
import newsreel.article.count.Counters;
import newsreel.streams.Rounds;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/**
 * The way out for enriched articles: at once, or when the embargo ends by this machine's clock. A later version takes the
 * place of one that is held, which never comes out: what is corrected, lifted or killed before its time is not told. What
 * is held comes out at its time whether others are still held or not.
 */
final class Embargoes {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    /** Articles sent in one go, so that a transaction does not grow with what ends at the same hour. */
    private static final int SENT_AT_ONCE = 1_000;

    private final ProcessorContext<Object, Object> context;
    private final HeldArticles held;
    private final boolean holding;
    private final Counters counters;
    private final Rounds looks;

    /** What is held already is sent from now on, too. */
    Embargoes(ProcessorContext<Object, Object> context, HeldArticles held, boolean holding, Counters counters) {
        this.context = context;
        this.held = held;
        this.holding = holding;
        this.counters = counters;
        this.looks = new Rounds(context, BETWEEN_LOOKS, this::release);
        if (held.hasAny()) {
            looks.begin();
        }
    }

    /**
     * Sends the article, whose key is its id, or holds it.
     *
     * @param until null for one without an embargo
     */
    void send(Record<byte[], byte[]> article, Instant until) {
        // While none is held, no store need be asked.
        if (looks.areUnderWay()) {
            held.drop(article.key());
        }
        if (holding && until != null && until.toEpochMilli() > context.currentSystemTimeMs()) {
            held.hold(article, until.toEpochMilli());
            looks.begin();
            counters.increment(Count.HELD);
        } else {
            forward(article);
        }
    }

    private boolean release(long now) {
        for (Record<byte[], byte[]> article : held.takeDue(now, SENT_AT_ONCE)) {
            forward(article);
            counters.increment(Count.RELEASED);
        }
        return held.hasAny();
    }

    private void forward(Record<byte[], byte[]> article) {
        context.forward(article, EnrichmentTopology.TO_ENRICHED);
    }
}

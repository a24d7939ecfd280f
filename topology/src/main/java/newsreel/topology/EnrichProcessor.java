package newsreel.topology;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import java.util.function.Supplier;
import newsreel.article.ArticleJson;
import newsreel.article.EnrichedArticle;
import newsreel.article.EnrichedArticleBuilder;
import newsreel.article.Fingerprint;
import newsreel.article.Limits;
import newsreel.article.RawArticle;
import newsreel.article.count.Count;
import newsreel.article.count.Counters;
import newsreel.article.failure.Reason;
import newsreel.enrich.Enricher;
import newsreel.streams.Retention;
import org.apache.kafka.common.metrics.Sensor;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Enriches an article that is new or changed, as its next version; drops and counts one that was seen before, or that
 * reads like one that was though its page differs. An article that breaks the enricher, or grows beyond the limit, is a
 * dead letter.
 */
final class EnrichProcessor implements Processor<byte[], Incoming, Object, Object> {
    private static final Logger LOG = LoggerFactory.getLogger(EnrichProcessor.class);

    private final Enricher enricher;
    private final Retention retention;
    private final boolean holding;
    private final Counters counters;
    private ProcessorContext<Object, Object> context;
    private Histories histories;
    private Embargoes embargoes;
    private Sensor duplicates;

    /** @param holding whether what is under an embargo is kept back until that ends */
    EnrichProcessor(Enricher enricher, Retention retention, boolean holding, Counters counters) {
        this.enricher = enricher;
        this.retention = retention;
        this.holding = holding;
        this.counters = counters;
    }

    @Override
    public void init(ProcessorContext<Object, Object> processorContext) {
        context = processorContext;
        histories = new Histories(context.getStateStore(EnrichmentTopology.VERSIONS), retention);
        duplicates = context.metrics()
                .addRateTotalSensor("newsreel", context.taskId().toString(), "duplicates", Sensor.RecordingLevel.INFO);
        retention.schedule(context, histories::sweep);
        HeldArticles held = new HeldArticles(context.getStateStore(EnrichmentTopology.EMBARGOED));
        embargoes = new Embargoes(context, held, holding, counters);
    }

    @Override
    public void close() {
        context.metrics().removeSensor(duplicates);
    }

    @Override
    public void process(Record<byte[], Incoming> record) {
        RawArticle article = record.value().article();
        byte[] raw = Fingerprint.of(article);
        History history = histories.of(article.id(), record.timestamp());
        if (record.value().value() == null && history.number() == 0) {
            bury(record, "the record has no value, and no article came under its key");
        } else if (Again.isAskedFor(record.headers()) && Refiled.isOne(article)) {
            settled(record, () -> refiled(article, history));
        } else if (history.number() > 0 && Again.isAskedFor(record.headers())) {
            settled(record, () -> again(article, raw, history));
        } else if (history.covers(raw, revision(article))) {
            drop();
            histories.cameAgain(article.id(), history, record.timestamp());
        } else {
            settled(record, () -> outcome(article, raw, history));
        }
    }

    private static OptionalLong revision(RawArticle article) {
        return article.revision() == null ? OptionalLong.empty() : OptionalLong.of(article.revision());
    }

    private void settled(Record<byte[], Incoming> record, Supplier<Outcome> enrichment) {
        Outcome outcome;
        try {
            outcome = enrichment.get();
        } catch (RuntimeException | StackOverflowError e) {
            bury(record, "the enricher failed: " + Reason.of(e));
            return;
        }
        settle(record, outcome);
    }

    /**
     * What the enricher makes of an article.
     *
     * @param history of its id, this article included
     * @param json null when the article reads like one that was seen before
     * @param embargoed until when it is to be kept back; null for an article without an embargo, and for a kill
     */
    private record Outcome(History history, byte[] json, Instant embargoed) {}

    private Outcome outcome(RawArticle article, byte[] raw, History history) {
        EnrichedArticle enriched = enriched(article);
        History next =
                history.after(raw, Fingerprint.of(enriched), revision(article)).published(enriched.published());
        return next.number() == history.number() ? new Outcome(next, null, null) : version(enriched, next);
    }

    /** Of one that was enriched before: nothing, when it is not what the latest version was made of, or comes out as that did. */
    private Outcome again(RawArticle article, byte[] raw, History history) {
        EnrichedArticle enriched = enriched(article);
        byte[] print = Fingerprint.of(enriched);
        if (!history.endsWith(raw, print)) {
            return new Outcome(history, null, null);
        }
        Outcome version = version(enriched, history.again(print));
        return history.shows(print, version.history().found().getAsLong()) ? new Outcome(history, null, null) : version;
    }

    /** Of one that comes as it was filed: nothing, when a later version has come, or the same is found in it. */
    private Outcome refiled(RawArticle article, History history) {
        Refiled refiled = Refiled.of(article);
        if (refiled.isOvertaken(history)) {
            return new Outcome(history, null, null);
        }
        EnrichedArticle enriched = refiled.with(enriched(article));
        History known = refiled.known(history);
        return refiled.isFoundAgain(enriched) ? new Outcome(known, null, null) : version(enriched, known.next());
    }

    private EnrichedArticle enriched(RawArticle article) {
        return enricher.enrich(article, note -> LOG.warn("of article {}: {}", article.id(), note));
    }

    private static Outcome version(EnrichedArticle enriched, History next) {
        byte[] json =
                ArticleJson.write(dated(enriched, next).version(next.number()).build());
        return new Outcome(next.finding(Again.found(json)), json, enriched.isWithdrawn() ? null : enriched.embargoed());
    }

    /** A correction keeps the date on which the article was first published; its own is when it was changed. */
    private static EnrichedArticleBuilder dated(EnrichedArticle enriched, History history) {
        Instant first = history.published();
        Instant own = enriched.published();
        if (first == null || own != null && own.truncatedTo(ChronoUnit.SECONDS).equals(first)) {
            return enriched.toBuilder();
        }
        boolean later = own != null && own.isAfter(first);
        return enriched.toBuilder()
                .published(first)
                .modified(enriched.modified() == null && later ? own : enriched.modified());
    }

    /** What fails here is no fault of the record: it must fail the transaction, not make a dead letter beside the article. */
    private void settle(Record<byte[], Incoming> record, Outcome outcome) {
        String id = record.value().article().id();
        byte[] json = outcome.json();
        if (json == null) {
            drop();
        } else if (json.length > Limits.MAX_ENRICHED_BYTES) {
            bury(
                    record,
                    "the enriched article has " + json.length + " bytes; the limit is " + Limits.MAX_ENRICHED_BYTES);
            return;
        } else {
            byte[] key = id.getBytes(StandardCharsets.UTF_8);
            embargoes.send(record.withKey(key).withValue(json), outcome.embargoed());
            counters.increment(Count.ENRICHED);
        }
        histories.keep(id, outcome.history(), record.timestamp());
    }

    private void drop() {
        duplicates.record();
        counters.increment(Count.DUPLICATE);
    }

    private void bury(Record<byte[], Incoming> record, String reason) {
        DeadLetters.send(
                context,
                record.withKey(record.value().key()).withValue(record.value().value()),
                reason,
                counters);
    }
}

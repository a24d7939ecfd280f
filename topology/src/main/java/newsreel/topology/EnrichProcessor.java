package newsreel.topology;

import java.nio.charset.StandardCharsets;
import newsreel.article.ArticleJson;
import newsreel.article.EnrichedArticle;
import newsreel.article.Fingerprint;
import newsreel.article.RawArticle;
import newsreel.article.Topics;
import newsreel.enrich.Enricher;
import org.apache.kafka.common.metrics.Sensor;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Enriches an article that is new or changed, as its next version; drops and counts one that is neither, or that reads the same though its page differs. An article that
 * breaks the enricher, or grows beyond the limit, is a dead letter.
 */
final class EnrichProcessor implements Processor<byte[], Incoming, Object, Object> {
    private final Enricher enricher;
    private final Tally tally;
    private ProcessorContext<Object, Object> context;
    private KeyValueStore<String, byte[]> versions;
    private Sensor duplicates;

    EnrichProcessor(Enricher enricher, Tally tally) {
        this.enricher = enricher;
        this.tally = tally;
    }

    @Override
    public void init(ProcessorContext<Object, Object> processorContext) {
        context = processorContext;
        versions = context.getStateStore(EnrichmentTopology.VERSIONS);
        duplicates = context.metrics()
                .addRateTotalSensor("newsreel", context.taskId().toString(), "duplicates", Sensor.RecordingLevel.INFO);
    }

    @Override
    public void close() {
        context.metrics().removeSensor(duplicates);
    }

    @Override
    public void process(Record<byte[], Incoming> record) {
        RawArticle article = record.value().article();
        byte[] raw = Fingerprint.of(article);
        Version latest = Version.fromBytes(versions.get(article.id()));
        if (latest.cameFrom(raw)) {
            drop();
        } else {
            enrich(record, raw, latest);
        }
    }

    private void enrich(Record<byte[], Incoming> record, byte[] raw, Version latest) {
        Outcome outcome;
        try {
            outcome = outcome(record.value().article(), raw, latest);
        } catch (RuntimeException | StackOverflowError e) {
            bury(record, "the enricher failed: " + e);
            return;
        }
        settle(record, outcome);
    }

    /**
     * What the enricher makes of an article.
     *
     * @param json null when the article reads like its latest version
     */
    private record Outcome(Version version, byte[] json) {}

    private Outcome outcome(RawArticle article, byte[] raw, Version latest) {
        EnrichedArticle enriched = enricher.enrich(article);
        byte[] fingerprint = Fingerprint.of(enriched);
        if (latest.readsLike(fingerprint)) {
            return new Outcome(latest.madeOf(raw), null);
        }
        Version next = latest.next(raw, fingerprint);
        return new Outcome(
                next,
                ArticleJson.write(enriched.toBuilder().version(next.number()).build()));
    }

    /** What fails here is no fault of the record: it must fail the transaction, not make a dead letter beside the article. */
    private void settle(Record<byte[], Incoming> record, Outcome outcome) {
        String id = record.value().article().id();
        byte[] json = outcome.json();
        if (json == null) {
            drop();
        } else if (json.length > Topics.MAX_ENRICHED_BYTES) {
            bury(
                    record,
                    "the enriched article has " + json.length + " bytes; the limit is " + Topics.MAX_ENRICHED_BYTES);
            return;
        } else {
            byte[] key = id.getBytes(StandardCharsets.UTF_8);
            context.forward(record.withKey(key).withValue(json), EnrichmentTopology.TO_ENRICHED);
            tally.countEnriched();
        }
        versions.put(id, outcome.version().toBytes());
    }

    private void drop() {
        duplicates.record();
        tally.countDuplicate();
    }

    private void bury(Record<byte[], Incoming> record, String reason) {
        DeadLetters.send(
                context,
                record.withKey(record.value().key()).withValue(record.value().value()),
                reason,
                tally);
    }
}

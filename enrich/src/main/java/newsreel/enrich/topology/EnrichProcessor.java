package newsreel.enrich.topology;

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
 * Enriches an article that is new or changed, as its next version; drops and counts one that is neither. An article that
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
        byte[] fingerprint = Fingerprint.of(article);
        Version latest = Version.fromBytes(versions.get(article.id()));
        if (latest.isOf(fingerprint)) {
            duplicates.record();
            tally.countDuplicate();
        } else {
            enrich(record, latest.next(fingerprint));
        }
    }

    private void enrich(Record<byte[], Incoming> record, Version version) {
        Incoming incoming = record.value();
        try {
            EnrichedArticle article = enricher.enrich(incoming.article()).withVersion(version.number());
            byte[] json = ArticleJson.write(article);
            if (json.length > Topics.MAX_ENRICHED_BYTES) {
                bury(
                        record,
                        "the enriched article has " + json.length + " bytes; the limit is "
                                + Topics.MAX_ENRICHED_BYTES);
                return;
            }
            context.forward(
                    record.withKey(article.id().getBytes(StandardCharsets.UTF_8))
                            .withValue(json),
                    EnrichmentTopology.TO_ENRICHED);
            versions.put(article.id(), version.toBytes());
            tally.countEnriched();
        } catch (RuntimeException | StackOverflowError e) {
            bury(record, "the enricher failed: " + e);
        }
    }

    private void bury(Record<byte[], Incoming> record, String reason) {
        DeadLetters.send(
                context,
                record.withKey(record.value().key()).withValue(record.value().value()),
                reason,
                tally);
    }
}

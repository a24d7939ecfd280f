package newsreel.topology;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import newsreel.article.ArticleJson;
import newsreel.article.Limits;
import newsreel.article.MalformedArticleException;
import newsreel.article.RawArticle;
import newsreel.article.count.Count;
import newsreel.article.count.Counters;
import newsreel.enrich.Enricher;
import org.apache.kafka.common.utils.Utils;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/** Reads a record as an article, and sees to it that it is on its id's partition; what is no article is a dead letter. */
final class ReadProcessor implements Processor<byte[], byte[], Object, Object> {
    private static final int ANY_PARTITION = 0;

    /** It becomes a record key, and has to fit into that record's envelope. */
    private static final int MAX_ID_BYTES = 4 * 1024;

    private final Enricher enricher;
    private final int partitions;
    private final Counters counters;
    private ProcessorContext<Object, Object> context;

    private ReadProcessor(Enricher enricher, int partitions, Counters counters) {
        this.enricher = enricher;
        this.partitions = partitions;
        this.counters = counters;
    }

    /** Reads what producers of any kind wrote: records off their id's partition are moved. */
    static ReadProcessor rekeying(Enricher enricher, int partitions, Counters counters) {
        return new ReadProcessor(enricher, partitions, counters);
    }

    /** Reads what was moved. */
    static ReadProcessor ofRekeyed(Enricher enricher, Counters counters) {
        return new ReadProcessor(enricher, ANY_PARTITION, counters);
    }

    @Override
    public void init(ProcessorContext<Object, Object> processorContext) {
        context = processorContext;
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        try {
            forward(record, read(record));
        } catch (MalformedArticleException e) {
            counters.increment(Count.TAKEN);
            DeadLetters.send(context, record, e.getMessage(), counters);
        }
    }

    private RawArticle read(Record<byte[], byte[]> record) {
        if (record.value() == null) {
            return withdrawal(record.key());
        }
        refuse("the record has", record.value().length, Limits.MAX_RAW_BYTES);
        refuse("the record's key and headers have", Envelope.bytes(record), Limits.MAX_KEY_AND_HEADERS_BYTES);
        RawArticle article = enricher.identify(ArticleJson.readRaw(record.value()));
        refuse("the article's id has", article.id().getBytes(StandardCharsets.UTF_8).length, MAX_ID_BYTES);
        return article;
    }

    /** What a topic of keys and latest values calls deleted is withdrawn. */
    private static RawArticle withdrawal(byte[] key) {
        String id = key == null ? "" : new String(key, StandardCharsets.UTF_8);
        if (id.isBlank() || !Arrays.equals(id.getBytes(StandardCharsets.UTF_8), key)) {
            throw new MalformedArticleException("the record has no value, and no key that is an article's id");
        }
        refuse("the article's id has", key.length, MAX_ID_BYTES);
        return RawArticle.withdrawal(id);
    }

    private static void refuse(String what, long bytes, int limit) {
        if (bytes > limit) {
            throw new MalformedArticleException(what + " " + bytes + " bytes; the limit is " + limit);
        }
    }

    private void forward(Record<byte[], byte[]> record, RawArticle article) {
        byte[] id = article.id().getBytes(StandardCharsets.UTF_8);
        if (isAtHome(record.key(), id)) {
            counters.increment(Count.TAKEN);
            context.forward(
                    record.withValue(new Incoming(record.key(), record.value(), article)), EnrichmentTopology.ENRICH);
        } else {
            context.forward(record.withKey(id), EnrichmentTopology.TO_REKEYED);
            counters.increment(Count.MOVED);
        }
    }

    private boolean isAtHome(byte[] key, byte[] id) {
        if (partitions == ANY_PARTITION) {
            return true;
        }
        int home = Utils.toPositive(Utils.murmur2(id)) % partitions;
        return Arrays.equals(key, id)
                && context.recordMetadata()
                        .map(origin -> origin.partition() == home)
                        .orElse(true);
    }
}

package newsreel.trends;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import newsreel.article.ArticleJson;
import newsreel.article.EnrichedArticle;
import newsreel.article.MalformedArticleException;
import newsreel.article.Topic;
import newsreel.article.WindowLength;
import newsreel.article.count.Count;
import newsreel.article.count.Counters;
import newsreel.streams.Retention;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds out, of each version of an article, where it has to be counted now and where it must not be any longer. */
final class ArticleProcessor implements Processor<byte[], byte[], byte[], byte[]> {
    /** Codes and labels of a vocabulary are words; what is longer would fit into no key. */
    private static final int LONGEST_LABEL = 500;

    private static final Logger LOG = LoggerFactory.getLogger(ArticleProcessor.class);

    private final Taxonomy taxonomy;
    private final Retention retention;
    private final Counters counters;
    private ProcessorContext<byte[], byte[]> context;
    private CountedArticles articles;

    ArticleProcessor(Taxonomy taxonomy, Retention retention, Counters counters) {
        this.taxonomy = taxonomy;
        this.retention = retention;
        this.counters = counters;
    }

    @Override
    public void init(ProcessorContext<byte[], byte[]> processorContext) {
        context = processorContext;
        articles = new CountedArticles(context.getStateStore(TrendTopology.ARTICLES), retention);
        retention.schedule(context, articles::sweep);
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        counters.increment(Count.SEEN);
        counters.increment(end(record));
    }

    private Count end(Record<byte[], byte[]> record) {
        if (record.value() == null) {
            return unreadable("the record has no value");
        }
        try {
            return count(ArticleJson.readEnriched(record.value()), record.timestamp());
        } catch (MalformedArticleException e) {
            return unreadable(e.getMessage());
        }
    }

    private Count unreadable(String reason) {
        String where = context.recordMetadata()
                .map(origin -> " " + origin.topic() + "-" + origin.partition() + " at offset " + origin.offset())
                .orElse("");
        LOG.warn("the record{} is no enriched article: {}; it stays on the topic", where, reason);
        return Count.UNREADABLE;
    }

    private Count count(EnrichedArticle article, long timestamp) {
        Membership before = articles.of(article.id());
        if (article.version() <= before.version()) {
            return Count.OVERTAKEN;
        }
        int hour = hour(article, before, timestamp);
        boolean late = retention.isOver(WindowLength.DAY.lastHour(WindowLength.DAY.number(hour)), timestamp);
        Map<String, String> names = late || article.isWithdrawn() ? Map.of() : names(article);
        Membership now = new Membership(article.version(), hour, names.keySet());
        before.movesTo(now, names).forEach((topic, move) -> send(topic, move, timestamp));
        articles.keep(article.id(), now);
        return article.isWithdrawn() ? Count.RECALLED : late ? Count.TOO_LATE : Count.COUNTED;
    }

    /** An article that nobody dates is counted where it was when it first came. */
    private static int hour(EnrichedArticle article, Membership before, long timestamp) {
        if (article.published() != null) {
            return WindowLength.hour(article.published());
        }
        if (!before.isNone()) {
            return before.hour();
        }
        return article.retrieved() != null
                ? WindowLength.hour(article.retrieved())
                : WindowLength.hour(Instant.ofEpochMilli(timestamp));
    }

    /** Of all topics that the article counts for: its own, and those above them. */
    private Map<String, String> names(EnrichedArticle article) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Topic topic : article.topics()) {
            String name = topic.name() == null ? topic.id() : topic.name();
            taxonomy.chain(new TopicLabel(topic.id(), name)).stream()
                    .filter(label -> label.id().length() <= LONGEST_LABEL)
                    .forEach(label -> names.putIfAbsent(label.id(), shown(label)));
        }
        return names;
    }

    private static String shown(TopicLabel label) {
        return label.name().length() <= LONGEST_LABEL ? label.name() : label.id();
    }

    private void send(String topic, Move move, long timestamp) {
        context.forward(new Record<>(topic.getBytes(StandardCharsets.UTF_8), move.write(), timestamp));
    }
}

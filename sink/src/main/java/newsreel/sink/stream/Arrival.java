package newsreel.sink.stream;

import java.time.Instant;
import newsreel.article.ArticleJson;
import newsreel.article.EnrichedArticle;
import newsreel.article.MalformedArticleException;
import newsreel.article.failure.Reason;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * A record of the enriched stream, as it came.
 *
 * @param partition where it stands
 * @param offset its place there
 * @param recorded when it was written
 * @param value its bytes; null for a record without a value
 */
public record Arrival(TopicPartition partition, long offset, Instant recorded, byte[] value) {

    static Arrival of(ConsumerRecord<byte[], byte[]> arrived) {
        return new Arrival(
                new TopicPartition(arrived.topic(), arrived.partition()),
                arrived.offset(),
                Instant.ofEpochMilli(Math.max(0, arrived.timestamp())),
                arrived.value());
    }

    /** Topic, partition and offset, joined by hyphens: a name that no other record of the topic has. */
    public String name() {
        return partition + "-" + offset;
    }

    /** @throws MalformedArticleException when the bytes are no enriched article, whatever they are instead */
    public EnrichedArticle article() {
        if (value == null) {
            throw new MalformedArticleException("the record has no value");
        }
        try {
            return ArticleJson.readEnriched(value);
        } catch (MalformedArticleException e) {
            throw e;
        } catch (RuntimeException e) {
            // A date or number that no calendar holds: the record is at fault, and must not stop the others.
            throw new MalformedArticleException("not an article: " + Reason.of(e), e);
        }
    }
}

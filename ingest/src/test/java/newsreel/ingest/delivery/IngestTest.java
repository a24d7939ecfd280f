package newsreel.ingest.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import newsreel.article.ArticleJson;
import newsreel.article.Limits;
import newsreel.article.RawArticle;
import newsreel.article.TopicNames;
import newsreel.article.count.Count;
import newsreel.article.count.Stage;
import newsreel.article.count.Tally;
import newsreel.ingest.source.Item;
import newsreel.ingest.source.Source;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;

class IngestTest {
    private final MockProducer<byte[], byte[]> producer =
            new MockProducer<>(false, null, new ByteArraySerializer(), new ByteArraySerializer());
    private final RecordingListener listener = new RecordingListener();
    private final Tally tally = new Tally();
    private final Ingest ingest = new Ingest(new ArticlePublisher(producer, TopicNames.standard()), listener, tally);

    @Test
    void anArticleGoesToTheRawTopicUnderItsId() throws IOException {
        ingest.take(items(found("x", "a", "copy")));

        ProducerRecord<byte[], byte[]> record = producer.history().get(0);
        assertThat(record.topic()).isEqualTo(TopicNames.standard().raw());
        assertThat(record.key()).asString().isEqualTo("a");
        assertThat(ArticleJson.readRaw(record.value()).content()).isEqualTo("copy");
    }

    @Test
    void anArticleCountsOnlyOnceKafkaHasIt() throws IOException {
        ingest.take(items(found("x", "a", "copy")));
        assertThat(tally.of(Count.PUBLISHED)).isZero();

        producer.completeNext();
        assertThat(tally.of(Count.PUBLISHED)).isEqualTo(1);
        assertThat(listener.events()).containsExactly("published x");
    }

    @Test
    void whatKafkaDoesNotTakeAndWhatIsUnreadableIsLeftOut() throws IOException {
        ingest.take(items(found("x", "a", "copy"), new Item.Unreadable("y", "it is empty")));
        producer.errorNext(new TimeoutException("no broker"));

        assertThat(tally.of(Count.PUBLISHED)).isZero();
        assertThat(tally.of(Count.LEFT_OUT)).isEqualTo(2);
        assertThat(listener.events()).containsExactly("skipped y: it is empty", "failed x: no broker");
        assertThat(tally.snapshot().mismatches()).isEmpty();
    }

    @Test
    void shouldCountWhatIsKnownWithoutPublishingIt() throws IOException {
        ingest.take(items(new Item.Known("x"), found("y", "a", "copy")));
        assertThat(tally.snapshot().open(Stage.INGEST)).isEqualTo(1);

        producer.completeNext();

        assertThat(producer.history()).hasSize(1);
        assertThat(tally.of(Count.READ)).isEqualTo(2);
        assertThat(tally.of(Count.ALREADY_PUBLISHED)).isEqualTo(1);
        assertThat(tally.snapshot().mismatches()).isEmpty();
    }

    @Test
    void anArticleThatIsTooLargeAsJsonIsLeftOut() throws IOException {
        // Each control character takes six bytes in JSON.
        ingest.take(items(found("x", "a", "a\u0001".repeat(Limits.MAX_RAW_BYTES / 4))));

        assertThat(producer.history()).isEmpty();
        assertThat(listener.events())
                .singleElement()
                .asString()
                .startsWith("skipped x: the article has")
                .contains("limit");
    }

    private static Source items(Item... items) {
        return out -> List.of(items).forEach(out);
    }

    private static Item found(String origin, String id, String content) {
        return new Item.Found(
                origin, RawArticle.ofText(content).toBuilder().id(id).build());
    }
}

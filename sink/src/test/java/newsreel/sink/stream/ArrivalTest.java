package newsreel.sink.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsreel.article.ArticleJson;
import newsreel.article.EnrichedArticle;
import newsreel.article.MalformedArticleException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;

class ArrivalTest {
    private static final TopicPartition PARTITION = new TopicPartition("news.enriched", 7);

    @Test
    void shouldComeAsTheRecordStood() {
        byte[] value = {1, 2};

        assertThat(Arrival.of(record(1_700_000_000_000L, value)))
                .isEqualTo(new Arrival(PARTITION, 5, Instant.ofEpochMilli(1_700_000_000_000L), value));
    }

    @Test
    void shouldTakeARecordWithoutATimeForOneOfTheEpoch() {
        assertThat(Arrival.of(record(-1, null)).recorded()).isEqualTo(Instant.EPOCH);
        assertThat(Arrival.of(record(1, null)).recorded()).isEqualTo(Instant.ofEpochMilli(1));
    }

    @Test
    void shouldHaveANameThatNoOtherRecordHas() {
        assertThat(arrival(null).name()).isEqualTo("news.enriched-7-5");
    }

    @Test
    void shouldHoldTheArticleThatWasWritten() {
        EnrichedArticle article =
                EnrichedArticle.builder().id("a").version(3).body("body").build();

        assertThat(arrival(ArticleJson.write(article)).article()).isEqualTo(article);
    }

    @Test
    void shouldSayWhatIsNoArticle() {
        assertThatThrownBy(() -> arrival(null).article())
                .isInstanceOf(MalformedArticleException.class)
                .hasMessage("the record has no value");
        assertThatThrownBy(() -> arrival("{".getBytes(StandardCharsets.UTF_8)).article())
                .isInstanceOf(MalformedArticleException.class)
                .hasMessageContaining("JSON");
    }

    @Test
    void shouldBeAnEmptyBatchOnlyWhereNothingCameAndNothingWentOn() {
        assertThat(new Batch(List.of(), Map.of()).isEmpty()).isTrue();
        assertThat(new Batch(List.of(), Map.of(PARTITION, 1L)).isEmpty()).isFalse();
        assertThat(new Batch(List.of(arrival(null)), Map.of()).isEmpty()).isFalse();
    }

    private static Arrival arrival(byte[] value) {
        return new Arrival(PARTITION, 5, Instant.EPOCH, value);
    }

    private static ConsumerRecord<byte[], byte[]> record(long timestamp, byte[] value) {
        return new ConsumerRecord<>(
                PARTITION.topic(),
                PARTITION.partition(),
                5,
                timestamp,
                TimestampType.CREATE_TIME,
                -1,
                -1,
                null,
                value,
                new RecordHeaders(),
                Optional.empty());
    }
}

package newsreel.topology;

import static org.assertj.core.api.Assertions.assertThat;

import newsreel.article.DeadLetterHeaders;
import newsreel.article.count.Count;
import newsreel.article.count.Tally;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.junit.jupiter.api.Test;

class DeadLettersTest {
    private final MockProcessorContext<Object, Object> context = new MockProcessorContext<>();
    private final Tally tally = new Tally();

    @Test
    void shouldCarryTheRecordItsReasonAndWhereItStands() {
        context.setRecordMetadata("news.raw", 3, 42);

        Record<?, ?> letter = send("it is no article", new RecordHeaders().add("trace", Letters.bytes("42")));

        assertThat(letter.key()).isEqualTo(Letters.bytes("k"));
        assertThat(letter.value()).isEqualTo(Letters.bytes("v"));
        assertThat(letter.timestamp()).isEqualTo(7);
        assertThat(letter.headers()).hasSize(5);
        assertHeader(letter, "trace", "42");
        assertHeader(letter, DeadLetterHeaders.REASON, "it is no article");
        assertHeader(letter, DeadLetterHeaders.TOPIC, "news.raw");
        assertHeader(letter, DeadLetterHeaders.PARTITION, "3");
        assertHeader(letter, DeadLetterHeaders.OFFSET, "42");
        assertThat(tally.of(Count.DEAD_LETTER)).isEqualTo(1);
    }

    @Test
    void shouldSayOfALetterThatIsSentInAgainWhereItStandsNow() {
        context.setRecordMetadata("news.raw", 3, 42);
        Headers before = new RecordHeaders()
                .add(DeadLetterHeaders.REASON, Letters.bytes("another one"))
                .add(DeadLetterHeaders.TOPIC, Letters.bytes("news.raw-rekeyed"))
                .add(DeadLetterHeaders.PARTITION, Letters.bytes("1"))
                .add(DeadLetterHeaders.OFFSET, Letters.bytes("2"));

        Record<?, ?> letter = send("it is no article", before);

        assertThat(letter.headers()).hasSize(4);
        assertHeader(letter, DeadLetterHeaders.REASON, "it is no article");
        assertHeader(letter, DeadLetterHeaders.TOPIC, "news.raw");
        assertHeader(letter, DeadLetterHeaders.PARTITION, "3");
        assertHeader(letter, DeadLetterHeaders.OFFSET, "42");
        assertThat(Letters.header(before, DeadLetterHeaders.REASON)).containsExactly("another one");
    }

    @Test
    void shouldCutAReasonOfMoreThanAThousandCharacters() {
        assertHeader(send("x".repeat(1000), new RecordHeaders()), DeadLetterHeaders.REASON, "x".repeat(1000));
        context.resetForwards();
        assertHeader(send("x".repeat(1001), new RecordHeaders()), DeadLetterHeaders.REASON, "x".repeat(999) + "…");
    }

    @Test
    void shouldSayNothingOfAPlaceThatNobodyKnows() {
        assertThat(send("it is no article", new RecordHeaders()).headers()).hasSize(1);
    }

    private Record<?, ?> send(String reason, Headers headers) {
        DeadLetters.send(context, new Record<>(Letters.bytes("k"), Letters.bytes("v"), 7, headers), reason, tally);
        return Letters.only(context, EnrichmentTopology.TO_DEAD_LETTER);
    }

    private static void assertHeader(Record<?, ?> letter, String name, String value) {
        assertThat(Letters.header(letter.headers(), name)).containsExactly(value);
    }
}

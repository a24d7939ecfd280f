package newsreel.cli.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import newsreel.article.DeadLetterHeaders;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class SelectionTest {
    @Test
    void shouldTakeThoseWhoseReasonContainsThat() {
        Selection selection = new Selection("too LARGE", null, null);
        assertThat(selection.takes(letter(0, 1, "the record is too large"))).isTrue();
        assertThat(selection.takes(letter(0, 1, "no JSON"))).isFalse();
        assertThat(new Selection(null, null, null).takes(letter(0, 1, "no JSON")))
                .isTrue();
    }

    @Test
    void shouldTakeARangeOfOnePartition() {
        Selection selection = new Selection(null, new Place(2, 5), new Place(2, 7));
        assertThat(selection.takes(letter(2, 4, ""))).isFalse();
        assertThat(selection.takes(letter(2, 5, ""))).isTrue();
        assertThat(selection.takes(letter(2, 7, ""))).isTrue();
        assertThat(selection.takes(letter(2, 8, ""))).isFalse();
        assertThat(selection.takes(letter(1, 6, ""))).isFalse();
        assertThat(new Selection(null, new Place(2, 5), null).takes(letter(2, 900, "")))
                .isTrue();
    }

    @Test
    void shouldRefuseARangeThatIsNone() {
        assertThatThrownBy(() -> new Selection(null, new Place(2, 5), new Place(3, 7)))
                .hasMessage("--to 3:7 needs a --from before it on the same partition");
        assertThatThrownBy(() -> new Selection(null, null, new Place(3, 7))).hasMessageContaining("--from");
        assertThatThrownBy(() -> new Selection(null, new Place(2, 8), new Place(2, 7)))
                .hasMessageContaining("--from");
    }

    @Test
    void shouldReadPlaces() {
        assertThat(Place.parse("2:17")).isEqualTo(new Place(2, 17)).hasToString("2:17");
        assertThatThrownBy(() -> Place.parse("17")).hasMessage("\"17\" is no PARTITION:OFFSET such as 2:17");
    }

    @Test
    void shouldKnowWhatIsAlike() {
        assertThat(letter(0, 1, "the record has 9 bytes; the limit is 8, in \"a 1\"")
                        .kind())
                .isEqualTo("the record has N bytes; the limit is N, in \"…\"");
    }

    private static Letter letter(int partition, long offset, String reason) {
        ConsumerRecord<byte[], byte[]> record =
                new ConsumerRecord<>("news.dead-letter", partition, offset, null, new byte[0]);
        record.headers().add(DeadLetterHeaders.REASON, reason.getBytes(StandardCharsets.UTF_8));
        return new Letter(record);
    }
}

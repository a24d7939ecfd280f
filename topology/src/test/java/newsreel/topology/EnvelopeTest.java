package newsreel.topology;

import static org.assertj.core.api.Assertions.assertThat;

import newsreel.article.DeadLetterHeaders;
import newsreel.article.Limits;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Record;
import org.junit.jupiter.api.Test;

class EnvelopeTest {

    @Test
    void shouldCountTheBytesOfKeyAndHeaders() {
        Headers headers = new RecordHeaders().add("trace", new byte[10]).add("é", null);
        assertThat(Envelope.bytes(record(7, 100, headers))).isEqualTo(7 + 5 + 10 + 2);
        assertThat(Envelope.bytes(new Record<>(null, null, 0))).isZero();
    }

    @Test
    void shouldCarryARecordThatJustFitsAsItIs() {
        Record<byte[], byte[]> record =
                record(Limits.MAX_KEY_AND_HEADERS_BYTES, Limits.MAX_DEAD_LETTER_BYTES, new RecordHeaders());
        assertThat(Envelope.carried(record)).isSameAs(record);
    }

    @Test
    void shouldCarryARecordWithoutValue() {
        Record<byte[], byte[]> record = new Record<>(new byte[1], null, 0);
        assertThat(Envelope.carried(record)).isSameAs(record);
    }

    @Test
    void shouldCarryTheBeginningOfAValueThatIsAByteTooLong() {
        Headers headers = new RecordHeaders().add("trace", new byte[1]);
        Record<byte[], byte[]> record = record(1, Limits.MAX_DEAD_LETTER_BYTES + 1, headers);

        Record<byte[], byte[]> carried = Envelope.carried(record);

        assertThat(carried.value()).hasSize(Limits.MAX_DEAD_LETTER_BYTES).startsWith(1, 2, 3);
        assertThat(carried.key()).isSameAs(record.key());
        assertThat(carried.headers().lastHeader("trace")).isNotNull();
        assertThat(Letters.header(carried.headers(), DeadLetterHeaders.CUT))
                .containsExactly("the value has 8454145 bytes");
        assertThat(headers).hasSize(1);
    }

    @Test
    void shouldLeaveOutKeyAndHeadersThatAreAByteTooLong() {
        Headers headers = new RecordHeaders().add("trace", new byte[1]);
        Record<byte[], byte[]> record = record(Limits.MAX_KEY_AND_HEADERS_BYTES - 5, 3, headers);

        Record<byte[], byte[]> carried = Envelope.carried(record);

        assertThat(carried.key()).isNull();
        assertThat(carried.value()).isSameAs(record.value());
        assertThat(carried.headers()).hasSize(1);
        assertThat(Letters.header(carried.headers(), DeadLetterHeaders.CUT))
                .containsExactly("the key and headers have 32769 bytes");
    }

    @Test
    void shouldSayAllThatIsCut() {
        Record<byte[], byte[]> record =
                record(Limits.MAX_KEY_AND_HEADERS_BYTES + 1, Limits.MAX_DEAD_LETTER_BYTES + 1, new RecordHeaders());
        assertThat(Letters.header(Envelope.carried(record).headers(), DeadLetterHeaders.CUT))
                .containsExactly("the key and headers have 32769 bytes", "the value has 8454145 bytes");
    }

    private static Record<byte[], byte[]> record(int keyBytes, int valueBytes, Headers headers) {
        byte[] value = new byte[valueBytes];
        for (int i = 0; i < 3; i++) {
            value[i] = (byte) (i + 1);
        }
        return new Record<>(new byte[keyBytes], value, 0, headers);
    }
}

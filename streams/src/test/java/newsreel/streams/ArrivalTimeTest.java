package newsreel.streams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;

class ArrivalTimeTest {

    @Test
    void shouldTakeTheRecordsOwnTime() {
        assertThat(new ArrivalTime().extract(recordOf(5), 3)).isEqualTo(5);
        assertThat(new ArrivalTime().extract(recordOf(0), 3)).isZero();
    }

    @Test
    void shouldTakeTheTimeOfTheRecordsBeforeWhereARecordHasNone() {
        assertThat(new ArrivalTime().extract(recordOf(-1), 3)).isEqualTo(3);
        assertThat(new ArrivalTime().extract(recordOf(-1), -1)).isZero();
    }

    private static ConsumerRecord<Object, Object> recordOf(long timestamp) {
        return new ConsumerRecord<>(
                "news.raw",
                0,
                0,
                timestamp,
                TimestampType.CREATE_TIME,
                0,
                0,
                null,
                null,
                new RecordHeaders(),
                Optional.empty());
    }
}

package newsreel.streams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.common.errors.InvalidTxnStateException;
import org.apache.kafka.common.errors.OutOfOrderSequenceException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.streams.errors.MissingSourceTopicException;
import org.apache.kafka.streams.errors.StreamsException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BrokenTransactionTest {

    static Stream<Throwable> broken() {
        return Stream.of(
                new StreamsException("committing", new InvalidTxnStateException("ended")),
                new StreamsException("sending", new RuntimeException(new OutOfOrderSequenceException("3 after 1"))),
                new CommitFailedException("not a member"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void shouldBeginAnewAfter(Throwable failure) {
        assertThat(BrokenTransaction.isCauseOf(failure)).isTrue();
    }

    /** What comes again whoever tries. */
    static Stream<Throwable> lasting() {
        return Stream.of(
                new StreamsException("processing", new IllegalStateException("a defect")),
                new StreamsException("sending", new RecordTooLargeException("too large")),
                new StreamsException("sending", new TopicAuthorizationException("news.enriched")),
                new MissingSourceTopicException("news.raw"));
    }

    @ParameterizedTest
    @MethodSource("lasting")
    void shouldEndAfter(Throwable failure) {
        assertThat(BrokenTransaction.isCauseOf(failure)).isFalse();
    }
}

package newsreel.sink.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class OwnerTest {
    private static final TopicPartition PARTITION = new TopicPartition("news.enriched", 0);

    @Test
    void shouldBeReadAsItWasWritten() {
        Owner owner = new Owner("/out (id)");

        assertThat(owner.metadata()).isEqualTo("store /out (id)");
        assertThat(Owner.of(new OffsetAndMetadata(1, owner.metadata()))).isEqualTo(owner);
    }

    @Test
    void shouldBeNobodyWithoutAMark() {
        assertThat(new Owner("").metadata()).isEmpty();
        assertThat(Owner.of(null)).isEqualTo(new Owner(""));
        assertThat(Owner.of(new OffsetAndMetadata(1, "a note"))).isEqualTo(new Owner(""));
    }

    @Test
    void shouldRefuseOnlyWhatIsKnownToBeAnothers() {
        assertThatCode(() -> {
                    new Owner("one").refuseUnless("one", "group", PARTITION);
                    new Owner("").refuseUnless("one", "group", PARTITION);
                    new Owner("one").refuseUnless("", "group", PARTITION);
                })
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> new Owner("one").refuseUnless("two", "group", PARTITION))
                .isInstanceOf(ForeignPositionException.class)
                .hasMessageContaining("the group group files news.enriched-0 under one, not under two");
    }
}

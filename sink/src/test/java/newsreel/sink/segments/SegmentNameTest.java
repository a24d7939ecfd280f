package newsreel.sink.segments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SegmentNameTest {
    private static final TopicPartition PARTITION = new TopicPartition("t", 1);
    private static final String REST = "-p1-00000000000000000000-00000000000000000000.ndjson";

    @ParameterizedTest
    @EnumSource(Compression.class)
    void shouldBeParsedAsItWasFormatted(Compression compression) {
        SegmentName name = new SegmentName(PARTITION, 0, 0, compression);

        assertThat(name).hasToString("t" + REST + compression.suffix());
        assertThat(SegmentName.parse(name.toString())).contains(name);
    }

    @Test
    void shouldRefuseWhatIsNoRange() {
        assertThatThrownBy(() -> new SegmentName(PARTITION, -1, 3, Compression.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1 to 3");
        assertThatThrownBy(() -> new SegmentName(PARTITION, 4, 3, Compression.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("4 to 3");
    }

    @Test
    void shouldParseNamesUpToTheLongestThatAFileSystemTakes() {
        String longest = "t".repeat(255 - REST.length()) + REST;

        assertThat(SegmentName.parse(longest)).isPresent();
        assertThat(SegmentName.parse("t" + longest)).isEmpty();
        assertThat(SegmentName.parse("t-p1-99999999999999999999-99999999999999999999.ndjson"))
                .isEmpty();
    }
}

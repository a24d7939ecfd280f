package newsreel.cli.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OffsetsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3             | 3",
                "3 4           | 3-4",
                "4 3           | 3-4",
                "3 5           | 3,5",
                "3 5 4         | 3-5",
                "3 3           | 3",
                "0 1 2 9 7 8   | 0-2,7-9",
            })
    void shouldBeWrittenAsRanges(String added, String written) {
        Offsets offsets = new Offsets();
        for (String offset : added.split(" ")) {
            offsets.add(Long.parseLong(offset));
        }
        assertThat(offsets).hasToString(written);
        assertThat(Offsets.parse(written)).hasToString(written);
    }

    /** Every other of many letters, as a replay by reason takes them. */
    @Test
    void shouldFitBesideAPositionWhereTheyAreManyAndScattered() {
        Offsets offsets = new Offsets();
        for (long offset = 1_000_000; offset < 1_100_000; offset += 2) {
            offsets.add(offset);
        }

        String written = offsets.toString();

        assertThat(written).hasSizeLessThanOrEqualTo(Offsets.MOST_CHARACTERS);
        assertThat(Replay.metadata(0, offsets)).isEqualTo(written);
        Offsets read = Offsets.parse(written);
        for (long offset = 999_990; offset < 1_100_010; offset++) {
            boolean added = offset >= 1_000_000 && offset < 1_100_000 && offset % 2 == 0;
            assertThat(read.contains(offset)).as("%d", offset).isEqualTo(added);
        }
    }

    @Test
    void shouldBeReadAsTheyWerePackedHoweverTheyLie() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        Offsets offsets = new Offsets();
        for (int i = 0; i < 5000; i++) {
            offsets.add(random.nextLong(1L << (1 + random.nextInt(62))));
        }
        String written = offsets.toString();
        assertThat(written).as("seed %d", seed).startsWith("z:");
        assertThat(Offsets.parse(written)).as("seed %d", seed).hasToString(written);
        assertThatThrownBy(() -> Replay.metadata(3, offsets))
                .hasMessageContaining("of partition 3 are too scattered")
                .hasMessageContaining("without --reason");
    }

    @Test
    void shouldBeginWithNone() {
        assertThat(Offsets.parse("")).hasToString("");
        assertThat(Offsets.parse("").contains(0)).isFalse();
    }

    @Test
    void shouldContainWhatWasAddedAndNothingElse() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        Offsets offsets = new Offsets();
        Set<Long> expected = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            long offset = random.nextInt(300);
            offsets.add(offset);
            expected.add(offset);
        }
        Offsets read = Offsets.parse(offsets.toString());
        for (long offset = 0; offset < 300; offset++) {
            assertThat(read.contains(offset)).as("%d, seed %d", offset, seed).isEqualTo(expected.contains(offset));
        }
    }
}

package newsreel.numbers.de;

import static org.assertj.core.api.Assertions.assertThat;

import newsreel.numbers.NewsTable;
import newsreel.numbers.NumberExtractors;
import org.junit.jupiter.api.Test;

/** German news, sentence by sentence, every quantity of each with its unit, bound and trend. */
class GermanNewsTest {
    private static final NewsTable NEWS =
            NewsTable.of(GermanNewsTest.class, NumberExtractors.in("de").orElseThrow());

    @Test
    void shouldReadEverySentence() {
        assertThat(NEWS.size()).isGreaterThanOrEqualTo(100);
        assertThat(NEWS.misses()).isEmpty();
    }
}

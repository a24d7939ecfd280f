package newsreel.numbers.nl;

import static org.assertj.core.api.Assertions.assertThat;

import newsreel.numbers.NewsTable;
import newsreel.numbers.NumberExtractors;
import org.junit.jupiter.api.Test;

/** Dutch news, sentence by sentence, every quantity of each with its unit, bound and trend. */
class DutchNewsTest {
    private static final NewsTable NEWS =
            NewsTable.of(DutchNewsTest.class, NumberExtractors.in("nl").orElseThrow());

    @Test
    void shouldReadEverySentence() {
        assertThat(NEWS.size()).isGreaterThanOrEqualTo(100);
        assertThat(NEWS.misses()).isEmpty();
    }
}

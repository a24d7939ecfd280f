package newsreel.trends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class UsualTest {

    @Test
    void shouldKnowTheMeanAndTheSpreadOfWindowsThatAreMostlyEmpty() {
        Usual usual = Usual.of(4, 6, 20);
        assertThat(usual.mean()).isEqualTo(1.5);
        assertThat(usual.spread()).isEqualTo(Math.sqrt(20 / 4.0 - 1.5 * 1.5));
        assertThat(Usual.of(28, 0, 0)).isEqualTo(new Usual(0, 0));
    }

    @Test
    void shouldNotTakeTheFirstArticlesOfARareTopicForNews() {
        Usual never = new Usual(0, 0);
        assertThat(never.deviation(0)).isZero();
        assertThat(never.deviation(1)).isEqualTo(1);
        assertThat(never.deviation(10)).isEqualTo(10);
    }

    @Test
    void shouldNotTakeWhatChanceMakesForNewsHoweverEvenThePastWas() {
        assertThat(new Usual(24, 0).deviation(34)).isEqualTo(2);
        assertThat(new Usual(24, 7).deviation(34)).isCloseTo(10 / Math.sqrt(50), within(1e-9));
        assertThat(new Usual(24, 0).deviation(14)).isEqualTo(-2);
    }
}

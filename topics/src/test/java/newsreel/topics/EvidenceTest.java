package newsreel.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceTest {
    private final Evidence evidence = new Evidence();

    @Test
    void shouldSumWhatIsSaidForEachTopic() {
        evidence.clear(200);
        evidence.add(7, 2);
        evidence.add(7, 0.5);
        evidence.add(199, -1);
        assertThat(evidence.of(7)).isEqualTo(2.5);
        assertThat(evidence.of(199)).isEqualTo(-1);
        assertThat(evidence.of(8)).isZero();
    }

    @Test
    void shouldNameTheTopicsThatAnythingSpeaksOfInTheirOrder() {
        evidence.clear(200);
        for (int topic : new int[] {64, 199, 0, 63, 128, 5}) {
            evidence.add(topic, 1);
        }
        assertThat(topics()).containsExactly(0, 5, 63, 64, 128, 199);
    }

    @Test
    void shouldForgetAllForTheNextArticle() {
        evidence.clear(128);
        evidence.add(127, 1);
        evidence.clear(64);
        assertThat(topics()).isEmpty();
        assertThat(evidence.of(127)).isZero();
        evidence.clear(1_000);
        evidence.add(999, 1);
        assertThat(topics()).containsExactly(999);
    }

    private List<Integer> topics() {
        List<Integer> topics = new ArrayList<>();
        for (int topic = evidence.first(); topic >= 0; topic = evidence.after(topic)) {
            topics.add(topic);
        }
        return topics;
    }
}

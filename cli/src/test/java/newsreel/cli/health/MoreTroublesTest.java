package newsreel.cli.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MoreTroublesTest {

    @Test
    void shouldTellWhatTheStageKnowsAndWhatItDoesNotAsItIsNow() {
        List<String> others = new ArrayList<>();
        StubVitals stage = new StubVitals();
        Vitals vitals = stage.and(() -> others);
        assertThat(vitals.troubles()).isEmpty();

        stage.troubles = List.of("the disk is full");
        others.add("a transaction is open");

        assertThat(vitals.troubles()).containsExactly("the disk is full", "a transaction is open");
        assertThat(vitals.stage()).isEqualTo(stage.stage());
        assertThat(vitals.waiting()).isEqualTo(stage.waiting());
        assertThat(vitals.sinceAsking()).isEqualTo(stage.sinceAsking());
    }
}

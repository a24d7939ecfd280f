package newsreel.cli.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SampleTest {
    private final List<String> ids =
            new ArrayList<>(IntStream.range(0, 1000).mapToObj(i -> "a-" + i).toList());

    @Test
    void shouldChooseTheSameWhateverTheOrder() {
        List<String> chosen = chosen(ids, 50);
        long seed = System.nanoTime();
        Collections.shuffle(ids, new Random(seed));
        assertThat(chosen(ids, 50)).as("seed " + seed).isEqualTo(chosen).hasSize(50);
    }

    @Test
    void shouldChooseMostOfThemAgainWhenMoreHasCome() {
        List<String> chosen = chosen(ids, 50);
        IntStream.range(0, 100).forEach(i -> ids.add("new-" + i));
        assertThat(chosen(ids, 50)).filteredOn(chosen::contains).hasSizeGreaterThan(35);
    }

    @Test
    void shouldKeepTheLaterOfAnIdAndForgetWhatIsRemoved() {
        Sample<String> sample = new Sample<>(2, (one, other) -> other);
        sample.add("a", "first");
        sample.add("b", "only");
        sample.add("a", "second");
        sample.remove("b");
        assertThat(sample.byId()).containsOnly(Map.entry("a", "second"));
    }

    private static List<String> chosen(List<String> ids, long most) {
        Sample<String> sample = new Sample<>(most, (one, other) -> other);
        ids.forEach(id -> sample.add(id, id));
        return List.copyOf(sample.items());
    }
}

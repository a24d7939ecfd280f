package newsreel.copy.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameMemoTest {
    private final List<String> asked = new ArrayList<>();
    private final NameMemo<Integer> memo = new NameMemo<>(names -> {
        asked.add(names);
        return names.length();
    });

    @Test
    void shouldAskOnceForEachOfTwoNamesOfOnePlace() {
        assertThat("Aa").hasSameHashCodeAs("BB");
        for (String names : List.of("Aa", "BB", "Aa", "BB", "BB", "Aa")) {
            assertThat(memo.of(names)).isEqualTo(2);
        }
        assertThat(asked).containsExactly("Aa", "BB");
    }

    @Test
    void shouldForgetTheOldestOfOnePlace() {
        for (String names : List.of("AaAa", "BBBB", "AaBB", "BBAa", "AaAa")) {
            memo.of(names);
        }
        assertThat(asked).containsExactly("AaAa", "BBBB", "AaBB", "BBAa", "AaAa");
    }
}

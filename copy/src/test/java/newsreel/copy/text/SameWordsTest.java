package newsreel.copy.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SameWordsTest {
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final List<String> PIECES = List.of(
            "a", "A", "b", "ß", "É", "é", "İ", "ı", "½", "Ⅷ", "ⅷ", "7", " ", "-", "…", "\u0301", "𐐀", "𐐨", "\uD801");

    @Test
    void shouldTakeTextsForTheSameThatDifferInMarksAndCase() {
        assertThat(SameWords.have("“Fed lifts rates”: a shock", "FED LIFTS RATES - A SHOCK."))
                .isTrue();
    }

    @Test
    void shouldTellWhereWordsArePartedElsewhere() {
        assertThat(SameWords.have("Re-start", "Restart")).isFalse();
        assertThat(SameWords.have("The rates", "The rates rise")).isFalse();
    }

    /** The words written out, and compared so. */
    @Test
    void shouldAgreeWithWordsInOneCase() {
        Random random = new Random(11);
        for (int i = 0; i < 200_000; i++) {
            String one = text(random);
            String other = text(random);
            assertThat(SameWords.have(one, other))
                    .as("%s and %s", one, other)
                    .isEqualTo(words(one).equalsIgnoreCase(words(other)));
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(5); length > 0; length--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private static String words(String text) {
        return NO_LETTERS.matcher(text).replaceAll(" ").strip();
    }
}

package newsreel.topics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {
    /** The longest that a key holds, longer ones that end alike, and one with letters that have no number. */
    private static final Lexicon LEXICON =
            TestLexicon.of("x:a\tabcdefghij\t3", "x:b\tzabcdefghij\t3", "x:c\tyabcdefghij\t3", "x:d\tŁódź\t3");

    @ParameterizedTest
    @ValueSource(strings = {"abcdefghij", "zabcdefghij", "yabcdefghij", "Łódź"})
    void shouldTellWordsOfAnyLengthAndAlphabetApart(String word) {
        assertThat(TestLexicon.found(LEXICON, word)).containsExactly(word);
        assertThat(TestLexicon.found(LEXICON, word)).as("again").containsExactly(word);
        assertThat(TestLexicon.found(LEXICON, "q" + word)).isEmpty();
    }

    @Test
    void shouldKnowAWordAgainWhereOthersDroveItOut() {
        assertThat(TestLexicon.found(LEXICON, "abcdefghij " + words(100_000) + " abcdefghij"))
                .containsExactly("abcdefghij");
    }

    private static String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append('w').append(Integer.toString(i, 36)).append(' ');
        }
        return words.toString();
    }
}

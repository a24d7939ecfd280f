package newsreel.numbers.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {
    private final Vocabulary vocabulary = new Vocabulary(new DigitMarks('.', ',', true));

    @ParameterizedTest
    @CsvSource({
        "mile, MILE",
        "mph, M.P.H.",
        "us, U.S.",
        "abcdefghijkl, ABCDEFGHIJKL",
        "abcdefghijklm, Abcdefghijklm",
        "überraschung, ÜBERRASCHUNG",
        "kg, \u212ag",
        "μm, \u00b5m",
        "km2, km2",
        "%, %",
        "500, 500"
    })
    void shouldFindAWordHoweverItIsWritten(String word, String text) {
        Word interned = vocabulary.intern(word);

        Tokens tokens = vocabulary.tokenize(text);

        assertThat(tokens.size()).isEqualTo(1);
        assertThat(tokens.word(0)).isSameAs(interned);
    }

    @ParameterizedTest
    @CsvSource({
        "mile, miles",
        "miles, mile",
        "abcdefghijkl, abcdefghijklm",
        "abcdefghijklm, abcdefghijkl",
        "15, 1.5",
        "a, ä"
    })
    void shouldTellAWordFromOneThatIsNearlyIt(String word, String text) {
        vocabulary.intern(word);

        assertThat(vocabulary.tokenize(text).word(0)).isSameAs(Word.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "d'euros | [d'] [euros]",
                "D’Euros | [D’] [Euros]",
                "all'1,300 | [all'] [1,300]",
                "l'an | [l] ['] [an]",
                "d' | [d']",
                "d's' | [d'] [s] [']",
            })
    void shouldEndAWordInItsApostropheWhereItIsSpelledSo(String text, String expected) {
        Word before = vocabulary.intern("d'");
        vocabulary.intern("all'");

        Tokens tokens = vocabulary.tokenize(text);

        StringBuilder found = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            found.append('[').append(tokens.string(i)).append("] ");
        }
        assertThat(found.toString().strip()).isEqualTo(expected);
        assertThat(vocabulary.intern("D'")).isSameAs(before);
    }

    @Test
    void shouldSetApartWhatFollowsAnApostrophe() {
        vocabulary.intern("d'");

        Tokens tokens = vocabulary.tokenize("d'euros l'euro");

        assertThat(tokens.isGlued(1)).isFalse();
        assertThat(tokens.isGlued(4)).isTrue();
    }

    @Test
    void shouldKeepOneWordForASpelling() {
        Word first = vocabulary.intern("Barrel");

        assertThat(vocabulary.intern("barrel")).isSameAs(first);
        assertThat(vocabulary.words()).containsExactly(Word.UNKNOWN, first);
    }

    @Test
    void shouldFindEachOfMoreWordsThanItsTablesBeginWith() {
        for (int i = 0; i < 10_000; i++) {
            vocabulary.intern(letters(i));
            vocabulary.intern("ß" + letters(i));
        }

        assertThat(vocabulary.words()).hasSize(20_001);
        for (int i = 0; i < 10_000; i++) {
            Tokens tokens = vocabulary.tokenize(letters(i) + " ß" + letters(i));
            assertThat(List.of(tokens.word(0).spelling, tokens.word(1).spelling))
                    .containsExactly(letters(i), "ß" + letters(i));
        }
    }

    @Test
    void shouldGiveEachPhraseAwayWithItsHead() {
        StringBuilder given = new StringBuilder();

        vocabulary.phrases(
                List.of("past: was | has been", "limit 2: by"),
                (head, phrase) -> given.append(head).append(phrase).append(' '));

        assertThat(given).hasToString("past[was] past[has, been] limit 2[by] ");
    }

    /** Another four letters for each number. */
    private static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number + 26 * 26 * 26; rest > 0; rest /= 26) {
            letters.append((char) ('a' + rest % 26));
        }
        return letters.toString();
    }
}

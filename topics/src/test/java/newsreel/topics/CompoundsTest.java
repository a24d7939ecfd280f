package newsreel.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompoundsTest {
    private static final Stemmer STEMMER = new Stemmer(TopicLanguages.of("de").orElseThrow(), Map.of());
    private static final List<String> WORDS = List.of("klima", "gipfel", "gesundheit", "minister", "wahl", "landtag");
    private static final Compounds COMPOUNDS =
            new Compounds(Stems.of(WORDS.stream().map(STEMMER::stem).toList()), allOf(WORDS), STEMMER, true);

    @ParameterizedTest
    @CsvSource({
        "klimagipfel,         klima gipfel",
        "gesundheitsminister, gesundheit minister",
        "klimagipfels,        klima gipfel",
        "landtagswahlen,      landtag wahl",
        "klimakonferenz,      klima",
        "regionalwahl,        wahl"
    })
    void shouldFindTheWordsThatACompoundBeginsAndEndsWith(String compound, String parts) {
        assertThat(partsOf(compound)).containsExactly(parts.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"klimas", "wahlen", "xwahl", "minis", "konferenz"})
    void shouldFindNothingInShortWordsAndThoseThatHoldNone(String word) {
        assertThat(partsOf(word)).isEmpty();
    }

    @Test
    void shouldTakeOnlyWordsWithACapitalForCompoundsWhereNounsHaveOne() {
        assertThat(COMPOUNDS.mayBe(WordReader.CAPITALISED)).isTrue();
        assertThat(COMPOUNDS.mayBe(WordReader.ALL_CAPITALS)).isTrue();
        assertThat(COMPOUNDS.mayBe(WordReader.NO_CAPITAL)).isFalse();
        assertThat(Compounds.NO_COMPOUNDS.partsOf("klimagipfel")).isEmpty();
    }

    private static BitSet allOf(List<String> words) {
        BitSet numbers = new BitSet();
        numbers.set(1, words.size() + 1);
        return numbers;
    }

    private static List<String> partsOf(String word) {
        return Arrays.stream(COMPOUNDS.partsOf(word))
                .mapToObj(number -> WORDS.get(number - 1))
                .toList();
    }
}

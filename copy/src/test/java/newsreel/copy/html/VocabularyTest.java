package newsreel.copy.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    @Test
    void shouldFindItsWordsAndNoOthers() {
        List<String> words = IntStream.range(0, 1000).mapToObj(i -> "w" + i).toList();
        Vocabulary vocabulary = new Vocabulary(words);
        assertThat(words).allSatisfy(word -> assertThat(find(vocabulary, word)).isSameAs(word));
        assertThat(List.of("w", "w1000", "W1", ""))
                .allSatisfy(word -> assertThat(find(vocabulary, word)).isSameAs(Vocabulary.OTHER));
    }

    @Test
    void shouldFindNothingWhereItHasNoWords() {
        assertThat(find(new Vocabulary(List.of()), "body")).isSameAs(Vocabulary.OTHER);
    }

    private static String find(Vocabulary vocabulary, String word) {
        return vocabulary.find((word + "?").toCharArray(), word.length(), word.hashCode());
    }
}

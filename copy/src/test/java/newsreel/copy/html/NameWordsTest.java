package newsreel.copy.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameWordsTest {
    private static final String NAME = "storyBody__related-links2";

    @Test
    void shouldCutNamesIntoWords() {
        assertThat(NameWords.of(NAME)).isEqualTo(List.of("story", "body", "related", "links", "2"));
    }

    @Test
    void shouldMakeNoStringsOfWordsThatNoTableHas() {
        Vocabulary vocabulary = new Vocabulary(List.of("body", "links"));
        assertThat(NameWords.in(vocabulary).read(NAME, 5, NAME.length()))
                .isEqualTo(List.of("body", Vocabulary.OTHER, "links", Vocabulary.OTHER));
    }
}

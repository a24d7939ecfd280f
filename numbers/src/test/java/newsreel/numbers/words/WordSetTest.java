package newsreel.numbers.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordSetTest {
    private final Vocabulary vocabulary = new Vocabulary(new DigitMarks('.', ',', true));
    private final Word crown = vocabulary.intern("crown");
    private final Word more = vocabulary.intern("more");
    private final Word than = vocabulary.intern("than");

    @Test
    void nextIsTheFirstOfTheWordsBeforeTheEnd() {
        WordSet words = new WordSet(List.of(crown));
        Tokens tokens = vocabulary.tokenize("More than a Crown, no crown more");
        assertEquals(3, tokens.next(0, tokens.size(), words));
        assertEquals(6, tokens.next(4, tokens.size(), words));
        assertEquals(tokens.size(), tokens.next(7, tokens.size(), words));
        assertEquals(2, tokens.next(0, 2, words));
    }

    @Test
    void noWordsAreNowhere() {
        Tokens tokens = vocabulary.tokenize("a crown");
        assertEquals(2, tokens.next(0, 2, new WordSet(List.of())));
    }

    @Test
    void onlyTheLastWordOfPhrasesEndsThem() {
        Phrases<String> phrases = new Phrases<>();
        phrases.add(List.of(more, than), "bound");
        assertTrue(phrases.mayEnd(than));
        assertFalse(phrases.mayEnd(more));
        assertEquals(new Phrases.Match<>(1, "bound"), phrases.at(vocabulary.tokenize("more than a crown"), 0));
        assertNull(phrases.at(vocabulary.tokenize("more crown"), 0));
    }
}

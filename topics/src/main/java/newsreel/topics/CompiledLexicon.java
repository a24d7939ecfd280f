package newsreel.topics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A lexicon with its words numbered and its weights carried up the taxonomy: all that costs time to find out, and can be
 * kept in a file.
 *
 * @param taxonomy the topics that the terms speak for
 * @param stems of the terms' words; the first has number 1
 * @param terms in the order of their numbers
 */
record CompiledLexicon(Taxonomy taxonomy, List<String> stems, List<CompiledTerm> terms) {

    /** @param stemmer the one that {@code stems} were made with */
    Lexicon lexicon(Stemmer stemmer) {
        TermTrie trie = new TermTrie();
        int number = 0;
        for (CompiledTerm term : terms) {
            trie.add(term.words(), term.capitals(), number++);
        }
        return new Lexicon(
                taxonomy,
                terms.stream().map(CompiledTerm::term).toList(),
                new Vocabulary(numbersByStem(), stemmer),
                trie);
    }

    private Map<String, Integer> numbersByStem() {
        Map<String, Integer> numbers = new HashMap<>(2 * stems.size());
        stems.forEach(stem -> numbers.put(stem, numbers.size() + 1));
        return numbers;
    }
}

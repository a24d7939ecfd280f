package newsreel.topics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsreel.topics.TopicLanguage.Trait;

/**
 * A lexicon with its words numbered and its weights carried up the taxonomy: all that costs time to find out, and can be
 * kept in a file.
 *
 * @param taxonomy the topics that the terms speak for
 * @param stems of the terms' words; the first has number 1
 * @param parts those of the stems that are looked for in compounds
 * @param terms in the order of their numbers
 */
record CompiledLexicon(Taxonomy taxonomy, List<String> stems, Set<String> parts, List<CompiledTerm> terms) {

    /** @param stemmer the one that {@code stems} were made with */
    Lexicon lexicon(TopicLanguage language, Stemmer stemmer) {
        TermTrie trie = new TermTrie();
        int number = 0;
        for (CompiledTerm term : terms) {
            trie.add(term.words(), term.capitals(), number++);
        }
        return new Lexicon(
                taxonomy, terms.stream().map(CompiledTerm::term).toList(), vocabulary(language, stemmer), trie);
    }

    private Vocabulary vocabulary(TopicLanguage language, Stemmer stemmer) {
        Map<String, Integer> numbers = numbersByStem();
        return new Vocabulary(numbers, stemmer, compounds(numbers, language, stemmer));
    }

    private Compounds compounds(Map<String, Integer> numbers, TopicLanguage language, Stemmer stemmer) {
        if (parts.isEmpty()) {
            return Compounds.NO_COMPOUNDS;
        }
        Map<String, Integer> ofParts = new HashMap<>(2 * parts.size());
        parts.forEach(part -> ofParts.put(part, numbers.get(part)));
        return new Compounds(ofParts, stemmer, language.has(Trait.CAPITAL_NOUNS));
    }

    private Map<String, Integer> numbersByStem() {
        Map<String, Integer> numbers = new HashMap<>(2 * stems.size());
        stems.forEach(stem -> numbers.put(stem, numbers.size() + 1));
        return numbers;
    }
}

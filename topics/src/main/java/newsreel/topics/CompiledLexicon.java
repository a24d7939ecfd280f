package newsreel.topics;

import java.util.BitSet;
import newsreel.topics.TopicLanguage.Trait;

/**
 * A lexicon with its words numbered and its weights carried up the taxonomy: all that costs time to find out, and can be
 * kept in a file.
 *
 * @param taxonomy the topics that the terms speak for
 * @param stems of the terms' words; those that begin terms have the first numbers
 * @param parts the numbers of those that are looked for in compounds; not to be changed
 * @param terms what they speak for
 * @param trie what they are found with
 */
record CompiledLexicon(Taxonomy taxonomy, Stems stems, BitSet parts, Terms terms, TermTrie trie) {

    /** @param stemmer the one that {@code stems} were made with */
    Lexicon lexicon(TopicLanguage language, Stemmer stemmer) {
        return new Lexicon(taxonomy, terms, new Vocabulary(stems, stemmer, compounds(language, stemmer)), trie);
    }

    private Compounds compounds(TopicLanguage language, Stemmer stemmer) {
        return parts.isEmpty()
                ? Compounds.NO_COMPOUNDS
                : new Compounds(stems, parts, stemmer, language.has(Trait.CAPITAL_NOUNS));
    }
}

package newsreel.topics;

import java.util.List;

/**
 * The terms, compiled for matching: each word numbered, each phrase a path. Immutable once built; thread-safe.
 *
 * @param taxonomy the topics that the terms speak for
 * @param terms by number
 * @param vocabulary the words of the terms
 * @param trie the terms as paths of words
 */
record Lexicon(Taxonomy taxonomy, List<Term> terms, Vocabulary vocabulary, TermTrie trie) {

    Lexicon {
        terms = List.copyOf(terms);
    }
}

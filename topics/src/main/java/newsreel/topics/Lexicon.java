package newsreel.topics;

/**
 * The terms, compiled for matching: each word numbered, each phrase a path. Immutable once built; thread-safe.
 *
 * @param taxonomy the topics that the terms speak for
 * @param terms what they speak for
 * @param vocabulary the words of the terms
 * @param trie the terms as paths of words
 */
record Lexicon(Taxonomy taxonomy, Terms terms, Vocabulary vocabulary, TermTrie trie) {}

package newsreel.topics;

/**
 * Finds every term of a lexicon in one pass over the words. Where terms begin at the same word the longest is taken,
 * and a term inside a longer one is not: {@code stock car} says nothing of stocks. Pure; thread-safe.
 */
final class Matcher {
    private final Terms terms;
    private final TermTrie trie;

    Matcher(Lexicon lexicon) {
        this.terms = lexicon.terms();
        this.trie = lexicon.trie();
    }

    /** Adds what is found to the hits. */
    void match(Tokens tokens, Hits hits) {
        for (Section section : tokens.sections()) {
            match(section, tokens, hits);
        }
    }

    private void match(Section section, Tokens tokens, Hits hits) {
        int covered = section.from();
        for (int first = section.from(); first < section.to(); first++) {
            int node = trie.begin(tokens.number(first));
            if (node != TermTrie.NONE) {
                covered = matchFrom(node, first, covered, section, tokens, hits);
            }
        }
    }

    /**
     * Takes the longest term from {@code first} on that ends after {@code covered}; where it ends, or {@code covered}.
     *
     * @param begun the node where the first word leads
     */
    private int matchFrom(int begun, int first, int covered, Section section, Tokens tokens, Hits hits) {
        int end = covered;
        int longest = TermTrie.NONE;
        int node = begun;
        for (int next = first + 1; node != TermTrie.NONE; next++) {
            if (next > covered && firstFitting(node, first, section, tokens) != TermTrie.NONE) {
                longest = node;
                end = next;
            }
            node = next < section.to() ? trie.child(node, tokens.number(next)) : TermTrie.NONE;
        }
        if (longest != TermTrie.NONE) {
            take(longest, first, end, section, tokens, hits);
        }
        return end;
    }

    /** With capitals to go by, the term that asks for most of them is meant; without, any may be. */
    private void take(int node, int first, int end, Section section, Tokens tokens, Hits hits) {
        double prominence = Prominence.of(section, first);
        if (section.hasCapitals()) {
            hits.add(firstFitting(node, first, section, tokens), prominence, first, end - 1);
            return;
        }
        for (int term = trie.terms(node); term < trie.termsEnd(node); term++) {
            double trust = terms.trustWithoutCapitals(term);
            if (trust > 0) {
                hits.add(term, trust * prominence, first, end - 1);
            }
        }
    }

    private int firstFitting(int node, int first, Section section, Tokens tokens) {
        if (section.hasCapitals() && trie.isPlain(node)) {
            return trie.terms(node);
        }
        int end = trie.termsEnd(node);
        for (int term = trie.terms(node); term < end; term++) {
            if (fits(term, first, section, tokens)) {
                return term;
            }
        }
        return TermTrie.NONE;
    }

    private boolean fits(int term, int first, Section section, Tokens tokens) {
        return section.hasCapitals()
                ? trie.capitalsFit(term, tokens.capitals(), first)
                : terms.trustWithoutCapitals(term) > 0;
    }
}

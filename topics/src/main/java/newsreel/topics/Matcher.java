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
        for (int from = section.from(); from < section.to(); from += Long.SIZE) {
            for (long left = beginnings(from, section, tokens); left != 0; left &= left - 1) {
                int first = from + Long.numberOfTrailingZeros(left);
                covered = matchFrom(first, covered, section, tokens, hits);
            }
        }
    }

    /** Of the next words, the lowest bit for the first, those that terms may begin with. */
    private long beginnings(int from, Section section, Tokens tokens) {
        long beginnings = 0;
        int to = Math.min(from + Long.SIZE, section.to());
        for (int first = from; first < to; first++) {
            beginnings |= (long) trie.mayBegin(tokens.number(first), tokens.number(first + 1)) << first - from;
        }
        return beginnings;
    }

    /**
     * Takes the longest term from {@code first} on that ends after {@code covered}; where it ends, or {@code covered}. The number of
     * that word, which begins terms, is that of its node.
     */
    private int matchFrom(int first, int covered, Section section, Tokens tokens, Hits hits) {
        int end = covered;
        int longest = TermTrie.NONE;
        int term = TermTrie.NONE;
        int node = tokens.number(first);
        for (int next = first + 1; node != TermTrie.NONE; next++) {
            int fitting = next > covered ? firstFitting(node, first, section, tokens) : TermTrie.NONE;
            if (fitting != TermTrie.NONE) {
                longest = node;
                term = fitting;
                end = next;
            }
            node = next < section.to() ? trie.child(node, tokens.number(next)) : TermTrie.NONE;
        }
        if (term != TermTrie.NONE) {
            take(term, longest, first, end, section, hits);
        }
        return end;
    }

    /** With capitals to go by, the term that asks for most of them is meant; without, any of the node may be. */
    private void take(int term, int node, int first, int end, Section section, Hits hits) {
        double prominence = Prominence.of(section, first);
        if (section.hasCapitals()) {
            hits.add(term, prominence, first, end - 1);
            return;
        }
        for (int any = trie.terms(node); any < trie.termsEnd(node); any++) {
            double trust = terms.trustWithoutCapitals(any);
            if (trust > 0) {
                hits.add(any, trust * prominence, first, end - 1);
            }
        }
    }

    private int firstFitting(int node, int first, Section section, Tokens tokens) {
        if (section.hasCapitals()) {
            if (trie.isPlain(node)) {
                return trie.terms(node);
            }
            if (tokens.capitals()[first] == WordReader.NO_CAPITAL && trie.isCapitalised(node)) {
                return TermTrie.NONE;
            }
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

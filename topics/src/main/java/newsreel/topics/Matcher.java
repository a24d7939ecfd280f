package newsreel.topics;

/**
 * Finds every term of a lexicon in one pass over the words. Where terms begin at the same word the longest is taken,
 * and a term inside a longer one is not: {@code stock car} says nothing of stocks. Pure; thread-safe.
 */
final class Matcher {
    private final Lexicon lexicon;
    private final TermTrie trie;

    Matcher(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.trie = lexicon.trie();
    }

    Hits match(Tokens tokens) {
        Hits hits = new Hits();
        for (Section section : tokens.sections()) {
            match(section, tokens, hits);
        }
        return hits;
    }

    private void match(Section section, Tokens tokens, Hits hits) {
        int covered = section.from();
        for (int first = section.from(); first < section.to(); first++) {
            if (tokens.number(first) != Vocabulary.UNKNOWN) {
                covered = Math.max(covered, matchFrom(first, covered, section, tokens, hits));
            }
        }
    }

    /** Takes the longest term from {@code first} on that ends after {@code covered}; where it ends, or {@code covered}. */
    private int matchFrom(int first, int covered, Section section, Tokens tokens, Hits hits) {
        int end = covered;
        int longest = TermTrie.NONE;
        int node = trie.root();
        for (int next = first; next < section.to(); next++) {
            node = trie.child(node, tokens.number(next));
            if (node == TermTrie.NONE) {
                break;
            }
            if (next + 1 > covered
                    && firstFitting(trie.firstEntry(node), first, next + 1, section, tokens) != TermTrie.NONE) {
                longest = node;
                end = next + 1;
            }
        }
        if (longest != TermTrie.NONE) {
            take(longest, first, end, section, tokens, hits);
        }
        return end;
    }

    /** With capitals to go by, the term that asks for most of them is meant; without, any may be. */
    private void take(int node, int first, int end, Section section, Tokens tokens, Hits hits) {
        int entry = firstFitting(trie.firstEntry(node), first, end, section, tokens);
        while (entry != TermTrie.NONE) {
            int term = trie.term(entry);
            double trust = section.hasCapitals() ? 1 : lexicon.terms().get(term).trustWithoutCapitals();
            hits.add(term, trust * Prominence.of(section, first), first, end - 1);
            entry = section.hasCapitals()
                    ? TermTrie.NONE
                    : firstFitting(trie.nextEntry(entry), first, end, section, tokens);
        }
    }

    private int firstFitting(int from, int first, int end, Section section, Tokens tokens) {
        int entry = from;
        while (entry != TermTrie.NONE && !fits(entry, first, end, section, tokens)) {
            entry = trie.nextEntry(entry);
        }
        return entry;
    }

    private boolean fits(int entry, int first, int end, Section section, Tokens tokens) {
        return section.hasCapitals()
                ? trie.capitalsFit(entry, tokens.capitals(), first, end)
                : lexicon.terms().get(trie.term(entry)).trustWithoutCapitals() > 0;
    }
}

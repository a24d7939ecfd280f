package newsreel.topics;

/**
 * All terms, as paths of word numbers: one walk along the text finds every term, however many there are. Terms that
 * differ in capitals alone share a path and hang at its end, those that ask for most capitals first. Immutable.
 *
 * <p>Nodes are numbered breadth first: the children of a node are a range, in the order of the words that lead to them.
 * The words that begin terms have the first numbers, so that a word's number is that of the node it leads to, and a walk's
 * first step reads nothing; so are terms numbered, node after node. What a step asks of a node lies side by side in {@code
 * nodes}: where its children begin, where its terms begin, and 64 bits, one set for each child by the last six bits of its
 * word. Most words that go on as no term does are told by that bit. A node's children and terms end where those of the
 * next begin.
 *
 * @param nodes {@link #INTS_OF_A_NODE} for each, and for one more after the last
 * @param words by node, the number of the word that leads to it
 * @param capitals by term, what each of its words asks for: two bits a word, the first lowest
 */
record TermTrie(int[] nodes, int[] words, long[] capitals) {
    static final int NONE = -1;

    /** Two bits a word, in a long. */
    static final int MAX_WORDS = 32;

    static final int INTS_OF_A_NODE = 4;
    static final int CHILDREN = 0;
    static final int TERMS = 1;
    static final int BITS = 2;

    /**
     * Beside the number of a node's first term, which is shifted by them: whether any ends there, whether none of those asks for
     * capitals, and whether all ask for one of the first word.
     */
    static final int FLAGS = 3;

    static final int ENDS = 1;
    static final int PLAIN = 2;
    static final int CAPITALISED = 4;

    /**
     * 1 where a term may begin with the word, 0 where none does: one that is the word alone, or may go on with the next. Most
     * words begin terms, which go on otherwise: asked of many words one after the other without a branch, no answer waits
     * for what another word's node says.
     */
    int mayBegin(int word, int next) {
        int at = INTS_OF_A_NODE * (word < nodes[INTS_OF_A_NODE + CHILDREN] ? word : Vocabulary.UNKNOWN);
        return (nodes[at + TERMS] | bit(at, next)) & 1;
    }

    /** The node that {@code word} leads to, {@link #NONE} where no term goes on so. */
    int child(int node, int word) {
        int at = INTS_OF_A_NODE * node;
        return (bit(at, word) & 1) == 0
                ? NONE
                : search(nodes[at + CHILDREN], nodes[at + INTS_OF_A_NODE + CHILDREN], word);
    }

    /** The first of the terms that end at the node. */
    int terms(int node) {
        return nodes[INTS_OF_A_NODE * node + TERMS] >>> FLAGS;
    }

    /** The number after that of the last term that ends at the node. */
    int termsEnd(int node) {
        return terms(node + 1);
    }

    /** Whether a term ends at the node, and the first asks for no capitals. */
    boolean isPlain(int node) {
        return (nodes[INTS_OF_A_NODE * node + TERMS] & PLAIN) != 0;
    }

    /** Whether no term that ends at the node begins with a word without a capital. */
    boolean isCapitalised(int node) {
        return (nodes[INTS_OF_A_NODE * node + TERMS] & CAPITALISED) != 0;
    }

    /** Whether the capitals of the text's words satisfy those that the term asks for. */
    boolean capitalsFit(int term, byte[] ofText, int from) {
        int at = from;
        for (long asked = capitals[term]; asked != 0; asked >>>= 2) {
            if (ofText[at++] < (asked & 3)) {
                return false;
            }
        }
        return true;
    }

    /** In the lowest bit, whether the word may lead to a child of the node there. */
    private int bit(int at, int word) {
        return nodes[at + BITS + (word >>> 5 & 1)] >>> word;
    }

    private int search(int from, int to, int word) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = low + high >>> 1;
            if (words[middle] < word) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < to && words[low] == word ? low : NONE;
    }
}

package newsreel.topics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Lays the paths of terms out as a {@link TermTrie}. Not thread-safe. */
final class TrieBuilder {
    private static final Comparator<Entry> MOST_CAPITALS_FIRST =
            Comparator.comparingInt(entry -> -Long.bitCount(entry.capitals));

    private final Node root = new Node(Vocabulary.UNKNOWN);

    private record Entry(int term, long capitals) {

        boolean asksFirst() {
            return (capitals & 3) != 0;
        }
    }

    private record Node(int word, SortedMap<Integer, Node> children, List<Entry> entries) {

        Node(int word) {
            this(word, new TreeMap<>(), new ArrayList<>(1));
        }
    }

    /**
     * @param words their numbers: those that begin terms have the first, from 1; at most {@link TermTrie#MAX_WORDS}
     * @param capitalsAsked by position in {@code words}
     */
    TrieBuilder add(int[] words, byte[] capitalsAsked, int term) {
        Node node = root;
        for (int word : words) {
            node = node.children.computeIfAbsent(word, Node::new);
        }
        node.entries.add(new Entry(term, packed(capitalsAsked)));
        return this;
    }

    /** @throws IllegalStateException when other words than those of the first numbers begin terms */
    TermTrie build() {
        if (!root.children.isEmpty() && root.children.lastKey() != root.children.size()) {
            throw new IllegalStateException("the words that begin terms must have the first numbers");
        }
        List<Node> nodes = breadthFirst();
        return new TermTrie(
                laidOut(nodes),
                nodes.stream().mapToInt(Node::word).toArray(),
                entries(nodes).mapToLong(Entry::capitals).toArray());
    }

    /** The numbers under which terms were added, in the order in which the trie numbers them. */
    int[] order() {
        return entries(breadthFirst()).mapToInt(Entry::term).toArray();
    }

    private List<Node> breadthFirst() {
        List<Node> nodes = new ArrayList<>(List.of(root));
        for (int i = 0; i < nodes.size(); i++) {
            nodes.addAll(nodes.get(i).children.values());
        }
        return nodes;
    }

    private static Stream<Entry> entries(List<Node> nodes) {
        return nodes.stream().flatMap(node -> node.entries.stream().sorted(MOST_CAPITALS_FIRST));
    }

    private static int[] laidOut(List<Node> nodes) {
        int[] laidOut = new int[TermTrie.INTS_OF_A_NODE * (nodes.size() + 1)];
        int children = 1;
        int terms = 0;
        int at = 0;
        for (Node node : nodes) {
            laidOut[at + TermTrie.CHILDREN] = children;
            laidOut[at + TermTrie.TERMS] = terms << TermTrie.FLAGS | flags(node);
            addBits(node, laidOut, at + TermTrie.BITS);
            children += node.children.size();
            terms += node.entries.size();
            at += TermTrie.INTS_OF_A_NODE;
        }
        laidOut[at + TermTrie.CHILDREN] = children;
        laidOut[at + TermTrie.TERMS] = terms << TermTrie.FLAGS;
        return laidOut;
    }

    /** None at the root, which is asked in the place of a word that begins nothing. */
    private static void addBits(Node node, int[] laidOut, int at) {
        if (node.word != Vocabulary.UNKNOWN) {
            for (int word : node.children.keySet()) {
                laidOut[at + (word >>> 5 & 1)] |= 1 << word;
            }
        }
    }

    private static int flags(Node node) {
        if (node.entries.isEmpty()) {
            return 0;
        }
        boolean plain = node.entries.stream().allMatch(entry -> entry.capitals == 0);
        boolean capitalised = node.entries.stream().allMatch(Entry::asksFirst);
        return TermTrie.ENDS | (plain ? TermTrie.PLAIN : 0) | (capitalised ? TermTrie.CAPITALISED : 0);
    }

    private static long packed(byte[] capitals) {
        long packed = 0;
        for (int i = capitals.length - 1; i >= 0; i--) {
            packed = packed << 2 | capitals[i];
        }
        return packed;
    }
}

package newsreel.numbers.words;

/** The edges of a trie, from a node by a word to the next node: open addressing over primitives, at most half full. */
final class Steps {
    private long[] keys = new long[1 << 8];
    private int[] nodes = new int[1 << 8];
    private int size;

    /** The node that the word leads to; 0 when it leads nowhere. */
    int get(int node, int word) {
        long key = key(node, word);
        int mask = keys.length - 1;
        int slot = spread(key) & mask;
        while (keys[slot] != key) {
            if (nodes[slot] == 0) {
                return 0;
            }
            slot = (slot + 1) & mask;
        }
        return nodes[slot];
    }

    /** Leads from the node by the word to {@code next}. */
    void put(int node, int word, int next) {
        if (++size * 2 > keys.length) {
            grow();
        }
        place(key(node, word), next);
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNodes = nodes;
        keys = new long[oldKeys.length * 2];
        nodes = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldNodes[i] != 0) {
                place(oldKeys[i], oldNodes[i]);
            }
        }
    }

    private void place(long key, int next) {
        int mask = keys.length - 1;
        int slot = spread(key) & mask;
        while (nodes[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        keys[slot] = key;
        nodes[slot] = next;
    }

    private static long key(int node, int word) {
        return (long) node << 32 | word;
    }

    private static int spread(long key) {
        long h = key * 0x9E3779B97F4A7C15L;
        return (int) (h ^ h >>> 32);
    }
}

package newsreel.topics;

import java.util.Arrays;
import java.util.BitSet;

/**
 * All terms, as paths of word numbers: one walk along the text finds every term, however many there are. Terms that
 * differ in capitals alone share a path and hang at its end, those that ask for most capitals first. Built once, then
 * read by many threads.
 */
final class TermTrie {
    static final int NONE = -1;

    /** Two bits a word, in a long. */
    static final int MAX_WORDS = 32;

    private static final int ROOT = 0;
    private static final int FREE = 0;

    private int nodes = 1;
    private int edges;
    private long[] keys = new long[1 << 12];
    private int[] targets = new int[1 << 12];
    private int[] firstEntry = filled(1 << 12);

    /** Every walk asks the root once a word, and most of the nodes that it leads to end a term: neither costs a hash. */
    private int[] ofRoot = filled(1 << 12);

    private final BitSet goesOn = new BitSet();

    private int entries;
    private int[] terms = new int[1 << 12];
    private long[] capitals = new long[1 << 12];
    private int[] nextEntry = new int[1 << 12];

    /** The node where every walk starts. */
    int root() {
        return ROOT;
    }

    /** @param words their numbers, from 1, at most {@link #MAX_WORDS} */
    void add(int[] words, byte[] capitalsAsked, int term) {
        int node = root();
        for (int word : words) {
            node = childOrNew(node, word);
        }
        hang(term, packed(capitalsAsked), node);
    }

    /** The node that {@code word} leads to, {@link #NONE} where no term goes on so. */
    int child(int node, int word) {
        return node == ROOT ? childOfRoot(word) : goesOn.get(node) ? hashedChild(node, word) : NONE;
    }

    private int childOfRoot(int word) {
        return word < ofRoot.length ? ofRoot[word] : NONE;
    }

    private int hashedChild(int node, int word) {
        long key = key(node, word);
        int slot = slot(key);
        while (keys[slot] != FREE) {
            if (keys[slot] == key) {
                return targets[slot];
            }
            slot = slot + 1 & keys.length - 1;
        }
        return NONE;
    }

    /** The first entry of the terms that end at the node, {@link #NONE} where none does. */
    int firstEntry(int node) {
        return firstEntry[node];
    }

    /** The next entry at the same node, {@link #NONE} after the last. */
    int nextEntry(int entry) {
        return nextEntry[entry];
    }

    int term(int entry) {
        return terms[entry];
    }

    /** Whether the capitals of the text's words satisfy those that the entry's term asks for. */
    boolean capitalsFit(int entry, byte[] ofText, int from, int to) {
        long asked = capitals[entry];
        for (int i = from; i < to && asked != 0; i++, asked >>>= 2) {
            if (ofText[i] < (asked & 3)) {
                return false;
            }
        }
        return true;
    }

    private int childOrNew(int node, int word) {
        int child = child(node, word);
        if (child != NONE) {
            return child;
        }
        if (2 * ++edges > keys.length) {
            grow();
        }
        if (nodes == firstEntry.length) {
            firstEntry = grown(firstEntry);
        }
        link(node, word);
        return nodes++;
    }

    private void link(int node, int word) {
        if (node != ROOT) {
            put(key(node, word), nodes);
            goesOn.set(node);
            return;
        }
        while (word >= ofRoot.length) {
            ofRoot = grown(ofRoot);
        }
        ofRoot[word] = nodes;
    }

    private void hang(int term, long asked, int node) {
        if (entries == terms.length) {
            terms = Arrays.copyOf(terms, 2 * entries);
            capitals = Arrays.copyOf(capitals, 2 * entries);
            nextEntry = Arrays.copyOf(nextEntry, 2 * entries);
        }
        terms[entries] = term;
        capitals[entries] = asked;
        int before = NONE;
        int after = firstEntry[node];
        while (after != NONE && Long.bitCount(capitals[after]) >= Long.bitCount(asked)) {
            before = after;
            after = nextEntry[after];
        }
        nextEntry[entries] = after;
        if (before == NONE) {
            firstEntry[node] = entries;
        } else {
            nextEntry[before] = entries;
        }
        entries++;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldTargets = targets;
        keys = new long[2 * oldKeys.length];
        targets = new int[2 * oldKeys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != FREE) {
                put(oldKeys[i], oldTargets[i]);
            }
        }
    }

    private void put(long key, int target) {
        int slot = slot(key);
        while (keys[slot] != FREE) {
            slot = slot + 1 & keys.length - 1;
        }
        keys[slot] = key;
        targets[slot] = target;
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & keys.length - 1;
    }

    private static long key(int node, int word) {
        return (long) node << 32 | word;
    }

    private static long packed(byte[] capitals) {
        long packed = 0;
        for (int i = capitals.length - 1; i >= 0; i--) {
            packed = packed << 2 | capitals[i];
        }
        return packed;
    }

    private static int[] filled(int size) {
        int[] array = new int[size];
        Arrays.fill(array, NONE);
        return array;
    }

    private static int[] grown(int[] array) {
        int[] grown = filled(2 * array.length);
        System.arraycopy(array, 0, grown, 0, array.length);
        return grown;
    }
}

package newsreel.topics;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Reads a compiled lexicon as {@link LexiconWriter} wrote it. Not thread-safe. */
final class LexiconReader {
    private final ByteBuffer in;

    LexiconReader(byte[] file) {
        this.in = ByteBuffer.wrap(file);
    }

    /** What the texts that it was made from came to; to be read first. */
    long fingerprint() {
        return in.getLong();
    }

    /** All that follows the fingerprint. */
    CompiledLexicon lexicon() {
        return new CompiledLexicon(
                new Taxonomy(topics()), new Stems(texts(), ints()), BitSet.valueOf(longs()), terms(), trie());
    }

    private List<KnownTopic> topics() {
        int size = in.getInt();
        List<KnownTopic> topics = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            topics.add(new KnownTopic(text(), text(), parent(), text()));
        }
        return topics;
    }

    private String parent() {
        String parent = text();
        return parent.isEmpty() ? null : parent;
    }

    private Terms terms() {
        return new Terms(texts(), ints(), doubles(), ints(), ints(), doubles(), doubles());
    }

    private TermTrie trie() {
        return new TermTrie(ints(), ints(), longs());
    }

    private Texts texts() {
        return new Texts(text().toCharArray(), ints());
    }

    private String text() {
        int length = in.getInt();
        String text = new String(in.array(), in.position(), length, StandardCharsets.UTF_8);
        in.position(in.position() + length);
        return text;
    }

    private int[] ints() {
        int[] values = new int[in.getInt()];
        in.asIntBuffer().get(values);
        skip(values.length, Integer.BYTES);
        return values;
    }

    private long[] longs() {
        long[] values = new long[in.getInt()];
        in.asLongBuffer().get(values);
        skip(values.length, Long.BYTES);
        return values;
    }

    private double[] doubles() {
        double[] values = new double[in.getInt()];
        in.asDoubleBuffer().get(values);
        skip(values.length, Double.BYTES);
        return values;
    }

    private void skip(int values, int bytes) {
        in.position(in.position() + values * bytes);
    }
}

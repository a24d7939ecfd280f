package newsreel.topics;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads a compiled lexicon as {@link LexiconWriter} wrote it. Not thread-safe. */
final class LexiconReader {
    private final ByteBuffer in;
    private double[] weights;
    private double[] gains;

    LexiconReader(byte[] file) {
        this.in = ByteBuffer.wrap(file);
    }

    /** What the texts that it was made from came to; to be read first. */
    long fingerprint() {
        return in.getLong();
    }

    /** All that follows the fingerprint. */
    CompiledLexicon lexicon() {
        Taxonomy taxonomy = new Taxonomy(topics());
        List<String> stems = stems();
        Set<String> parts = Set.copyOf(stems());
        readStrengths();
        int size = in.getInt();
        List<CompiledTerm> terms = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            terms.add(term());
        }
        return new CompiledLexicon(taxonomy, stems, parts, terms);
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

    private List<String> stems() {
        int size = in.getInt();
        List<String> stems = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            stems.add(text());
        }
        return stems;
    }

    private void readStrengths() {
        int size = in.getInt();
        weights = new double[size];
        gains = new double[size];
        for (int i = 0; i < size; i++) {
            weights[i] = in.getDouble();
            gains[i] = in.getDouble();
        }
    }

    private CompiledTerm term() {
        String text = text();
        double trust = in.getDouble();
        int[] words = new int[in.get()];
        for (int i = 0; i < words.length; i++) {
            words[i] = in.getInt();
        }
        byte[] capitals = new byte[words.length];
        in.get(capitals);
        return new CompiledTerm(spread(text, trust, in.getShort()), words, capitals);
    }

    private Term spread(String text, double trust, int size) {
        int[] topics = new int[size];
        double[] own = new double[size];
        double[] evidence = new double[size];
        for (int i = 0; i < size; i++) {
            topics[i] = in.getInt();
            int strength = in.getInt();
            own[i] = weights[strength];
            evidence[i] = gains[strength];
        }
        return new Term(text, topics, own, evidence, trust);
    }

    private String text() {
        int length = in.getShort() & 0xFFFF;
        String text = new String(in.array(), in.position(), length, StandardCharsets.UTF_8);
        in.position(in.position() + length);
        return text;
    }
}

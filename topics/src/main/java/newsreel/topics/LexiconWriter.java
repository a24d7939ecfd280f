package newsreel.topics;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a compiled lexicon in the form that {@link LexiconReader} reads: its arrays, as they are. Not thread-safe. */
final class LexiconWriter {
    private final DataOutputStream out;

    LexiconWriter(OutputStream out) {
        this.out = new DataOutputStream(out);
    }

    /** @param fingerprint of the texts that it was made from */
    void write(long fingerprint, CompiledLexicon lexicon) throws IOException {
        out.writeLong(fingerprint);
        write(lexicon.taxonomy().topics());
        write(lexicon.stems().texts());
        write(lexicon.stems().slots());
        write(lexicon.parts().toLongArray());
        write(lexicon.terms());
        write(lexicon.trie());
        out.flush();
    }

    private void write(List<KnownTopic> topics) throws IOException {
        out.writeInt(topics.size());
        for (KnownTopic topic : topics) {
            write(topic.id());
            write(topic.name());
            write(topic.parent() == null ? "" : topic.parent());
            write(topic.definition());
        }
    }

    private void write(Terms terms) throws IOException {
        write(terms.texts());
        write(terms.written());
        write(terms.trusts());
        write(terms.starts());
        write(terms.topics());
        write(terms.weights());
        write(terms.gains());
    }

    private void write(TermTrie trie) throws IOException {
        write(trie.nodes());
        write(trie.words());
        write(trie.capitals());
    }

    private void write(Texts texts) throws IOException {
        write(new String(texts.letters()));
        write(texts.ends());
    }

    private void write(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private void write(int[] values) throws IOException {
        out.writeInt(values.length);
        for (int value : values) {
            out.writeInt(value);
        }
    }

    private void write(long[] values) throws IOException {
        out.writeInt(values.length);
        for (long value : values) {
            out.writeLong(value);
        }
    }

    private void write(double[] values) throws IOException {
        out.writeInt(values.length);
        for (double value : values) {
            out.writeDouble(value);
        }
    }
}

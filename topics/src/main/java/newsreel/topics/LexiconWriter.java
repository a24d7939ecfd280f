package newsreel.topics;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a compiled lexicon in the form that {@link LexiconReader} reads. Not thread-safe. */
final class LexiconWriter {
    private final DataOutputStream out;

    /** A weight and the evidence that it stands for: there are few pairs, and many terms that have them. */
    private record Strength(double weight, double gain) {}

    private final Map<Strength, Integer> strengths = new LinkedHashMap<>();

    LexiconWriter(OutputStream out) {
        this.out = new DataOutputStream(out);
    }

    /** @param fingerprint of the texts that it was made from */
    void write(long fingerprint, CompiledLexicon lexicon) throws IOException {
        out.writeLong(fingerprint);
        writeTopics(lexicon.taxonomy().topics());
        writeStems(lexicon.stems());
        writeStems(lexicon.parts().stream().sorted().toList());
        lexicon.terms().forEach(term -> numberStrengths(term.term()));
        writeStrengths();
        out.writeInt(lexicon.terms().size());
        for (CompiledTerm term : lexicon.terms()) {
            write(term);
        }
        out.flush();
    }

    private void writeTopics(List<KnownTopic> topics) throws IOException {
        out.writeInt(topics.size());
        for (KnownTopic topic : topics) {
            write(topic.id());
            write(topic.name());
            write(topic.parent() == null ? "" : topic.parent());
            write(topic.definition());
        }
    }

    private void writeStems(List<String> stems) throws IOException {
        out.writeInt(stems.size());
        for (String stem : stems) {
            write(stem);
        }
    }

    private void numberStrengths(Term term) {
        for (int i = 0; i < term.topics().length; i++) {
            strengths.putIfAbsent(strength(term, i), strengths.size());
        }
    }

    private void writeStrengths() throws IOException {
        out.writeInt(strengths.size());
        for (Strength strength : strengths.keySet()) {
            out.writeDouble(strength.weight);
            out.writeDouble(strength.gain);
        }
    }

    private void write(CompiledTerm compiled) throws IOException {
        Term term = compiled.term();
        write(term.text());
        out.writeDouble(term.trustWithoutCapitals());
        out.writeByte(compiled.words().length);
        for (int word : compiled.words()) {
            out.writeInt(word);
        }
        out.write(compiled.capitals());
        out.writeShort(term.topics().length);
        for (int i = 0; i < term.topics().length; i++) {
            out.writeInt(term.topics()[i]);
            out.writeInt(strengths.get(strength(term, i)));
        }
    }

    private static Strength strength(Term term, int position) {
        return new Strength(term.weights()[position], term.gains()[position]);
    }

    private void write(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeShort(bytes.length);
        out.write(bytes);
    }
}

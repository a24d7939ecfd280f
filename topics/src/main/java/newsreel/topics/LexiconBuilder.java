package newsreel.topics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsreel.topics.LexiconLine.ReplaceLine;
import newsreel.topics.LexiconLine.TermLine;
import newsreel.topics.LexiconLine.TopicLine;

/**
 * Joins layers of lexicon lines: the shipped terms, what training corrected, what users add. What a later layer says of
 * a term and a topic replaces what earlier ones said; within one layer the strongest statement holds. Not thread-safe.
 */
final class LexiconBuilder {
    private final Stemmer stemmer;
    private final Set<String> commonWords;
    private final Map<String, Double> voices;
    private final List<String> problems = new ArrayList<>();
    private final TopicRegister topics;
    private final Map<String, WrittenTerm> terms = new LinkedHashMap<>();

    /**
     * @param commonWords words that are no names in text without capitals: {@code us}, {@code who}
     * @param voices what the evidence of a top-level topic is multiplied with, where it is
     */
    LexiconBuilder(Collection<KnownTopic> known, Stemmer stemmer, Set<String> commonWords, Map<String, Double> voices) {
        this.stemmer = stemmer;
        this.commonWords = commonWords;
        this.voices = voices;
        this.topics = new TopicRegister(known, problems);
    }

    /** What was wrong so far; what else is found wrong may be added. */
    List<String> problems() {
        return problems;
    }

    void addLayer(List<LexiconLine> lines) {
        topics.declare(only(TopicLine.class, lines));
        only(ReplaceLine.class, lines).forEach(this::forget);
        Map<String, WrittenTerm> layer = new LinkedHashMap<>();
        only(TermLine.class, lines).forEach(line -> write(line, layer));
        layer.forEach(this::put);
    }

    /** @throws LexiconException when there were problems */
    CompiledLexicon build() {
        if (!problems.isEmpty()) {
            throw new LexiconException(problems);
        }
        return new LexiconCompiler(topics.taxonomy(), stemmer, commonWords, voices).compile(terms.values());
    }

    private void forget(ReplaceLine line) {
        if (topics.isKnown(line.topic(), line.at())) {
            terms.values().forEach(term -> term.weights().remove(line.topic()));
        }
    }

    private void write(TermLine line, Map<String, WrittenTerm> layer) {
        if (topics.isKnown(line.topic(), line.at())) {
            layer.computeIfAbsent(line.pattern().key(), key -> WrittenTerm.of(line.term(), line.pattern()))
                    .weights()
                    .merge(line.topic(), line.weight(), LexiconBuilder::stronger);
        }
    }

    private void put(String key, WrittenTerm term) {
        WrittenTerm before = terms.putIfAbsent(key, term);
        if (before != null) {
            before.weights().putAll(term.weights());
        }
    }

    private static double stronger(double one, double other) {
        return Math.abs(one) >= Math.abs(other) ? one : other;
    }

    private static <T> List<T> only(Class<T> kind, List<LexiconLine> lines) {
        return lines.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}

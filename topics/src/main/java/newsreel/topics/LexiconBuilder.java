package newsreel.topics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
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
    private final TopicLanguage language;
    private final Stemmer stemmer;
    private final Map<String, Double> voices;
    private final List<String> problems = new ArrayList<>();
    private final TopicRegister topics;
    private final Map<String, WrittenTerm> terms = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> commonStems = new HashSet<>();
    private final Set<String> wholeStems = new HashSet<>();

    /**
     * @param voices what the evidence of a top-level topic is multiplied with, where it is
     */
    LexiconBuilder(Collection<KnownTopic> known, TopicLanguage language, Stemmer stemmer, Map<String, Double> voices) {
        this.language = language;
        this.stemmer = stemmer;
        this.voices = voices;
        this.topics = new TopicRegister(known, problems);
    }

    /** Words that are no names in text without capitals: {@code us}, {@code who}. */
    void commonWords(Collection<String> words) {
        words.forEach(word -> commonStems.add(stemmer.stem(word)));
    }

    /** Words that are no parts of longer ones. */
    void wholeWords(Collection<String> words) {
        words.forEach(word -> wholeStems.add(stemmer.stem(word)));
    }

    /** What was wrong so far; what else is found wrong may be added. */
    List<String> problems() {
        return problems;
    }

    /** The first layer: names that other languages share. They are no parts of compounds, unless a later layer has them. */
    void addNames(List<LexiconLine> lines) {
        addLayer(lines);
        names.addAll(terms.keySet());
    }

    void addLayer(List<LexiconLine> lines) {
        declare(lines);
        only(ReplaceLine.class, lines).forEach(this::forget);
        Map<String, WrittenTerm> layer = new LinkedHashMap<>();
        only(TermLine.class, lines).forEach(line -> write(line, layer));
        names.removeAll(layer.keySet());
        layer.forEach(this::put);
    }

    /** The topics of a layer, without its terms. */
    void declare(List<LexiconLine> lines) {
        topics.declare(only(TopicLine.class, lines));
    }

    /** @throws LexiconException when there were problems */
    CompiledLexicon build() {
        if (!problems.isEmpty()) {
            throw new LexiconException(problems);
        }
        names.stream()
                .map(name -> terms.get(name).pattern())
                .filter(WordPattern::isOneWord)
                .forEach(name -> wholeStems.addAll(name.stems()));
        return new LexiconCompiler(topics.taxonomy(), language, commonStems, voices)
                .compile(terms.values(), wholeStems);
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

package newsreel.enrich.topics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import newsreel.enrich.topics.LexiconLine.Place;
import newsreel.enrich.topics.LexiconLine.ReplaceLine;
import newsreel.enrich.topics.LexiconLine.TermLine;
import newsreel.enrich.topics.LexiconLine.TopicLine;

/**
 * Joins layers of lexicon lines: the shipped terms, what training corrected, what users add. What a later layer says of
 * a term and a topic replaces what earlier ones said; within one layer the strongest statement holds. Not thread-safe.
 */
final class LexiconBuilder {
    /** How far a name counts where no capital tells it from an ordinary word. */
    private static final double TRUST_IN_NAMES = 0.7;

    private final Stemmer stemmer;
    private final Set<String> commonWords;
    private final Map<String, String> stems = new HashMap<>();
    private final Map<String, KnownTopic> topics = new LinkedHashMap<>();
    private final Map<TermKey, WrittenTerm> terms = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();

    /** @param commonWords words that are no names in text without capitals: {@code us}, {@code who} */
    LexiconBuilder(Collection<KnownTopic> known, Stemmer stemmer, Set<String> commonWords) {
        this.stemmer = stemmer;
        this.commonWords = commonWords.stream().map(stemmer::stem).collect(Collectors.toSet());
        known.forEach(topic -> topics.put(topic.id(), topic));
    }

    /** What was wrong so far. */
    List<String> problems() {
        return problems;
    }

    void addLayer(List<LexiconLine> lines) {
        List<TopicLine> declared = only(TopicLine.class, lines);
        declared.forEach(this::declare);
        declared.forEach(this::checkParent);
        only(ReplaceLine.class, lines).forEach(this::forget);
        Map<TermKey, WrittenTerm> layer = new LinkedHashMap<>();
        only(TermLine.class, lines).forEach(line -> write(line, layer));
        layer.forEach((key, term) -> terms.computeIfAbsent(key, k -> new WrittenTerm(term.text()))
                .weights()
                .putAll(term.weights()));
    }

    /** @throws LexiconException when there were problems */
    Lexicon build() {
        if (!problems.isEmpty()) {
            throw new LexiconException(problems);
        }
        Taxonomy taxonomy = new Taxonomy(topics.values());
        Map<String, Integer> numbers = new HashMap<>();
        TermTrie trie = new TermTrie();
        List<Term> compiled = new ArrayList<>();
        terms.forEach((key, written) -> {
            int[] words = key.stems().stream()
                    .mapToInt(stem -> numbers.computeIfAbsent(stem, s -> numbers.size() + 1))
                    .toArray();
            trie.add(words, bytes(key.capitals()), compiled.size());
            compiled.add(TermWeights.spread(written, trustWithoutCapitals(key), taxonomy));
        });
        return new Lexicon(taxonomy, compiled, new Vocabulary(numbers, stemmer), trie);
    }

    private void declare(TopicLine line) {
        KnownTopic before = topics.get(line.topic());
        String parent = line.parent() != null || before == null ? line.parent() : before.parent();
        topics.put(
                line.topic(),
                new KnownTopic(line.topic(), line.name(), parent, before == null ? "" : before.definition()));
    }

    private void checkParent(TopicLine line) {
        if (line.parent() == null) {
            return;
        }
        if (isKnown(line.parent(), line.at()) && standsUnderItself(line.topic())) {
            problems.add(line.at() + ": " + line.topic() + " would stand under itself");
        }
    }

    private boolean standsUnderItself(String topic) {
        String above = topics.get(topic).parent();
        for (int steps = 0; above != null && steps <= topics.size(); steps++) {
            if (above.equals(topic)) {
                return true;
            }
            KnownTopic next = topics.get(above);
            above = next == null ? null : next.parent();
        }
        return false;
    }

    private void forget(ReplaceLine line) {
        if (isKnown(line.topic(), line.at())) {
            terms.values().forEach(term -> term.weights().remove(line.topic()));
        }
    }

    private void write(TermLine line, Map<TermKey, WrittenTerm> layer) {
        WordPattern pattern = WordPattern.of(line.term());
        if (pattern.words().size() > TermTrie.MAX_WORDS) {
            problems.add(line.at() + ": the term has more than " + TermTrie.MAX_WORDS + " words");
        } else if (isKnown(line.topic(), line.at())) {
            layer.computeIfAbsent(TermKey.of(pattern, this::stem), k -> new WrittenTerm(line.term()))
                    .weights()
                    .merge(line.topic(), line.weight(), LexiconBuilder::stronger);
        }
    }

    /** A vocabulary of the user's own needs no declaration; a code that looks like IPTC's but is not is a slip. */
    private boolean isKnown(String topic, Place at) {
        if (topics.containsKey(topic)) {
            return true;
        }
        if (topic.startsWith(IptcTopics.PREFIX)) {
            problems.add(at + ": " + topic + " is no topic of IPTC Media Topics, nor declared");
            return false;
        }
        topics.put(topic, new KnownTopic(topic, nameOf(topic), null, ""));
        return true;
    }

    private String stem(String word) {
        return stems.computeIfAbsent(word, stemmer::stem);
    }

    private double trustWithoutCapitals(TermKey key) {
        if (!key.isName()) {
            return 1;
        }
        return commonWords.contains(key.stems().get(0)) ? 0 : TRUST_IN_NAMES;
    }

    private static String nameOf(String topic) {
        return topic.substring(topic.indexOf(':') + 1).replace('-', ' ').replace('_', ' ');
    }

    private static double stronger(double one, double other) {
        return Math.abs(one) >= Math.abs(other) ? one : other;
    }

    private static <T> List<T> only(Class<T> kind, List<LexiconLine> lines) {
        return lines.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static byte[] bytes(List<Byte> list) {
        byte[] bytes = new byte[list.size()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = list.get(i);
        }
        return bytes;
    }

    /** What makes two spellings one term. */
    private record TermKey(List<String> stems, List<Byte> capitals, boolean isName) {
        static TermKey of(WordPattern pattern, UnaryOperator<String> stemmer) {
            return new TermKey(pattern.words().stream().map(stemmer).toList(), pattern.capitals(), pattern.isName());
        }
    }
}

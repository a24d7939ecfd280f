package newsreel.topics;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsreel.topics.TopicLanguage.Trait;

/** Turns terms as they are written into what text is matched with. Not thread-safe. */
final class LexiconCompiler {
    /** How far a name counts where no capital tells it from an ordinary word. */
    private static final double TRUST_IN_NAMES = 0.7;

    private final Taxonomy taxonomy;
    private final TopicLanguage language;
    private final double[] voices;
    private final Set<String> commonStems;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /**
     * @param commonStems of words that are no names in text without capitals
     * @param voices what the evidence of a top-level topic is multiplied with, where it is
     */
    LexiconCompiler(Taxonomy taxonomy, TopicLanguage language, Set<String> commonStems, Map<String, Double> voices) {
        this.taxonomy = taxonomy;
        this.language = language;
        this.voices = new double[taxonomy.size()];
        Arrays.setAll(
                this.voices,
                topic -> voices.getOrDefault(taxonomy.topic(taxonomy.top(topic)).id(), 1.0));
        this.commonStems = commonStems;
    }

    /** @param wholeStems of words that are no parts of compounds */
    CompiledLexicon compile(Collection<WrittenTerm> written, Set<String> wholeStems) {
        List<Term> terms = written.parallelStream().map(this::compile).toList();
        numberBeginnings(written);
        TrieBuilder trie = new TrieBuilder();
        int place = 0;
        for (WrittenTerm term : written) {
            trie.add(numbersOf(term.pattern().stems()), term.pattern().capitals(), place++);
        }
        Stems stems = Stems.of(List.copyOf(numbers.keySet()));
        return new CompiledLexicon(
                taxonomy, stems, parts(written, terms, wholeStems), TermsBuilder.of(terms, trie.order()), trie.build());
    }

    /**
     * Words that begin terms have the first numbers, which are those of the nodes that they lead to. Those of many terms
     * are those of many texts, too: they come first, so that what is read most lies together.
     */
    private void numberBeginnings(Collection<WrittenTerm> written) {
        Map<String, Integer> terms = new LinkedHashMap<>();
        written.forEach(term -> terms.merge(term.pattern().stems().get(0), 1, Integer::sum));
        terms.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> -entry.getValue()))
                .forEach(entry -> numberOf(entry.getKey()));
    }

    /** The number of each word that is a term by itself, and speaks for something. */
    private BitSet parts(Collection<WrittenTerm> written, List<Term> terms, Set<String> wholeStems) {
        BitSet parts = new BitSet();
        Iterator<Term> compiled = terms.iterator();
        for (WrittenTerm term : written) {
            boolean speaks = compiled.next().topics().length > 0;
            String stem = term.pattern().stems().get(0);
            if (language.has(Trait.COMPOUNDS) && speaks && term.pattern().isOneWord() && !wholeStems.contains(stem)) {
                parts.set(numberOf(stem));
            }
        }
        return parts;
    }

    private Term compile(WrittenTerm term) {
        return new TermWeights(taxonomy, voices).spread(term, trustWithoutCapitals(term.pattern()));
    }

    private int[] numbersOf(List<String> stems) {
        return stems.stream().mapToInt(this::numberOf).toArray();
    }

    /** Words count from 1, as 0 stands for each that no term has. */
    private int numberOf(String stem) {
        Integer number = numbers.putIfAbsent(stem, numbers.size() + 1);
        return number == null ? numbers.size() : number;
    }

    private double trustWithoutCapitals(WordPattern pattern) {
        if (!pattern.isName()) {
            return 1;
        }
        return commonStems.contains(pattern.stems().get(0)) ? 0 : trustInNames();
    }

    private double trustInNames() {
        return language.has(Trait.CAPITAL_NOUNS) ? 1 : TRUST_IN_NAMES;
    }
}

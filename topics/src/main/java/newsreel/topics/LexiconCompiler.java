package newsreel.topics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
        List<CompiledTerm> compiled = new ArrayList<>(terms.size());
        for (WrittenTerm term : written) {
            WordPattern pattern = term.pattern();
            compiled.add(new CompiledTerm(terms.get(compiled.size()), numbersOf(pattern.stems()), pattern.capitals()));
        }
        return new CompiledLexicon(taxonomy, List.copyOf(numbers.keySet()), parts(compiled, wholeStems), compiled);
    }

    /** Each word that is a term by itself, and speaks for something. */
    private Set<String> parts(List<CompiledTerm> compiled, Set<String> wholeStems) {
        if (!language.has(Trait.COMPOUNDS)) {
            return Set.of();
        }
        List<String> stems = List.copyOf(numbers.keySet());
        return compiled.stream()
                .filter(CompiledTerm::isWord)
                .map(term -> stems.get(term.words()[0] - 1))
                .filter(stem -> !wholeStems.contains(stem))
                .collect(Collectors.toCollection(TreeSet::new));
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

package newsreel.topics;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns terms as they are written into what text is matched with. Not thread-safe. */
final class LexiconCompiler {
    /** How far a name counts where no capital tells it from an ordinary word. */
    private static final double TRUST_IN_NAMES = 0.7;

    private final Taxonomy taxonomy;
    private final double[] voices;
    private final Stemmer stemmer;
    private final Set<String> commonStems;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final TermTrie trie = new TermTrie();

    LexiconCompiler(Taxonomy taxonomy, Stemmer stemmer, Set<String> commonWords, Map<String, Double> voices) {
        this.taxonomy = taxonomy;
        this.voices = new double[taxonomy.size()];
        Arrays.setAll(
                this.voices,
                topic -> voices.getOrDefault(taxonomy.topic(taxonomy.top(topic)).id(), 1.0));
        this.stemmer = stemmer;
        this.commonStems = commonWords.stream().map(stemmer::stem).collect(Collectors.toSet());
    }

    Lexicon compile(Collection<WrittenTerm> terms) {
        List<Term> compiled = terms.parallelStream().map(this::compile).toList();
        int number = 0;
        for (WrittenTerm term : terms) {
            trie.add(numbersOf(term.pattern().stems()), term.pattern().capitals(), number++);
        }
        return new Lexicon(taxonomy, compiled, new Vocabulary(numbers, stemmer), trie);
    }

    private Term compile(WrittenTerm term) {
        return new TermWeights(taxonomy, voices).spread(term, trustWithoutCapitals(term.pattern()));
    }

    private int[] numbersOf(List<String> stems) {
        int[] words = new int[stems.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = numberOf(stems.get(i));
        }
        return words;
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
        return commonStems.contains(pattern.stems().get(0)) ? 0 : TRUST_IN_NAMES;
    }
}

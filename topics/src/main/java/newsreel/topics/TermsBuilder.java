package newsreel.topics;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lays terms out as {@link Terms}. Not thread-safe. */
final class TermsBuilder {
    private final List<Term> terms;
    private final int[] places;
    private final Map<Strength, Integer> strengths = new LinkedHashMap<>();

    /** A weight and the evidence that it stands for: there are few pairs, and many terms that have them. */
    private record Strength(double weight, double gain) {}

    private TermsBuilder(List<Term> written, int[] places) {
        this.terms = Arrays.stream(places).mapToObj(written::get).toList();
        this.places = places;
    }

    /**
     * @param written in the order in which the lexicon has them
     * @param places by number, the place of a term in that order
     */
    static Terms of(List<Term> written, int[] places) {
        return new TermsBuilder(written, places).build();
    }

    private Terms build() {
        int[] starts = starts();
        int[] topics = topics(2 * (starts[terms.size()] + 1));
        return new Terms(
                Texts.of(terms.stream().map(Term::text).toList()),
                written(),
                terms.stream().mapToDouble(Term::trustWithoutCapitals).toArray(),
                starts,
                topics,
                strengths.keySet().stream().mapToDouble(Strength::weight).toArray(),
                strengths.keySet().stream().mapToDouble(Strength::gain).toArray());
    }

    private int[] written() {
        int[] numbers = new int[places.length];
        for (int number = 0; number < places.length; number++) {
            numbers[places[number]] = number;
        }
        return numbers;
    }

    private int[] starts() {
        int[] starts = new int[terms.size() + 1];
        for (int i = 0; i < terms.size(); i++) {
            starts[i + 1] = starts[i] + terms.get(i).topics().length;
        }
        return starts;
    }

    private int[] topics(int length) {
        int[] topics = new int[length];
        int at = 0;
        for (Term term : terms) {
            for (int i = 0; i < term.topics().length; i++) {
                topics[at++] = term.topics()[i];
                topics[at++] = numberOf(new Strength(term.weights()[i], term.gains()[i]));
            }
        }
        return topics;
    }

    private int numberOf(Strength strength) {
        Integer number = strengths.putIfAbsent(strength, strengths.size());
        return number == null ? strengths.size() - 1 : number;
    }
}

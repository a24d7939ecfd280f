package newsreel.enrich.topics;

import java.util.Map;
import java.util.TreeMap;

/**
 * Carries a term's weights up the taxonomy: what speaks for soccer speaks for sport. A topic above takes the largest
 * weight below it, unless it has one of its own. What speaks against a narrow topic says nothing of those above.
 */
final class TermWeights {
    private TermWeights() {}

    static Term spread(WrittenTerm written, double trustWithoutCapitals, Taxonomy taxonomy) {
        Map<Integer, Double> own = new TreeMap<>();
        written.weights().forEach((topic, weight) -> own.put(taxonomy.indexOf(topic), weight));
        Map<Integer, Double> all = new TreeMap<>(own);
        own.forEach((topic, weight) -> carryUp(topic, weight, own, all, taxonomy));
        all.values().removeIf(weight -> weight == 0);
        return new Term(
                written.text(),
                all.keySet().stream().mapToInt(Integer::intValue).toArray(),
                all.values().stream().mapToDouble(Double::doubleValue).toArray(),
                all.values().stream().mapToDouble(Gain::of).toArray(),
                trustWithoutCapitals);
    }

    private static void carryUp(
            int topic, double weight, Map<Integer, Double> own, Map<Integer, Double> all, Taxonomy taxonomy) {
        int above = taxonomy.parent(topic);
        while (above != Taxonomy.NONE && weight > 0 && !own.containsKey(above)) {
            all.merge(above, weight, Math::max);
            above = taxonomy.parent(above);
        }
    }
}

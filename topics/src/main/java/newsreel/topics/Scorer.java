package newsreel.topics;

/** Sums what the terms of an article say for each topic. Pure; thread-safe. */
final class Scorer {
    /** The most that repeating a term can add to its first occurrence, in times. */
    private static final double MOST_REPETITION = 2.5;

    private static final double[] REPETITION = repetition(32);

    private final Terms terms;

    Scorer(Terms terms) {
        this.terms = terms;
    }

    /** Adds what each hit says. */
    void addTo(Evidence evidence, Hits hits) {
        hits.locate(terms);
        for (int hit = 0; hit < hits.size(); hit++) {
            double force = force(hits, hit);
            int end = hits.end(hit);
            for (int place = hits.start(hit); place < end; place++) {
                evidence.add(terms.topic(place), force * terms.gain(place));
            }
        }
    }

    /** Tells those that speak for topics what the hit says, after {@link #addTo(Evidence, Hits)}. */
    void addTo(Speakers speakers, Hits hits, int hit) {
        double force = force(hits, hit);
        int end = hits.end(hit);
        for (int place = hits.start(hit); place < end; place++) {
            speakers.add(terms.topic(place), hit, force * terms.gain(place));
        }
    }

    /** What the hit adds to the topic's evidence. */
    double contribution(Hits hits, int hit, int topic) {
        return force(hits, hit) * terms.gain(hits.term(hit), topic);
    }

    /** How much the hit counts, by its place and its number. */
    static double force(Hits hits, int hit) {
        return hits.prominence(hit) * REPETITION[Math.min(hits.count(hit), REPETITION.length - 1)];
    }

    /** The second time adds half of the first, and each doubling as much again, up to the limit. */
    private static double[] repetition(int most) {
        double[] factors = new double[most];
        for (int count = 1; count < most; count++) {
            factors[count] = Math.min(MOST_REPETITION, 1 + 0.5 * Math.log(count) / Math.log(2));
        }
        return factors;
    }
}

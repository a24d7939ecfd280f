package newsreel.bench.topics;

/**
 * How far examples may correct a weight. They may lessen what a term says for a topic, and never turn it around; they make
 * it as much louder at most, since what is said for a whole branch takes from the share of the narrower topic that the term was
 * written for; what was written against a topic stays against it. For a topic that the term was not
 * written for they may make it a hint. Pure.
 */
final class Bounds {
    private static final double LEAST_LEFT = 0.6;
    private static final double MOST_WEIGHT = 5;
    private static final double MOST_UNWRITTEN = 1.2;

    /** No examples speak against a topic louder than this. */
    private static final double LEAST_WEIGHT = -4;

    private Bounds() {}

    static double least(double written) {
        if (written == 0) {
            return 0;
        }
        return written > 0 ? LEAST_LEFT * written : Math.min(LEAST_WEIGHT, written);
    }

    static double most(double written) {
        if (written == 0) {
            return MOST_UNWRITTEN;
        }
        return written > 0 ? Math.max(written, Math.min(MOST_WEIGHT, written / LEAST_LEFT)) : 0;
    }
}

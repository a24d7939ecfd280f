package newsreel.trends;

/**
 * What the windows of a topic usually hold.
 *
 * @param mean on average
 * @param spread their standard deviation
 */
record Usual(double mean, double spread) {
    /** One article more or less says nothing: it keeps the first ones of a rare topic from standing out. */
    private static final double ONE_ARTICLE = 1;

    private static final double A_THOUSAND = 1000;

    /**
     * Of so many windows that hold so much together; those that are not in the sums hold nothing.
     *
     * @param sum of their counts
     * @param squares sum of the squares of their counts
     */
    static Usual of(int windows, long sum, long squares) {
        double mean = (double) sum / windows;
        return new Usual(mean, Math.sqrt(Math.max(0, (double) squares / windows - mean * mean)));
    }

    /** By how many spreads a count is above the mean. What comes by chance spreads by the root of its mean at least. */
    double deviation(int count) {
        return (count - mean) / Math.sqrt(Math.max(spread * spread, mean) + ONE_ARTICLE);
    }

    /** With as many digits as anybody reads. */
    static double rounded(double number) {
        return Math.round(number * A_THOUSAND) / A_THOUSAND;
    }
}

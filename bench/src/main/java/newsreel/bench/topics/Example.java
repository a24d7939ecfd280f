package newsreel.bench.topics;

/**
 * A labelled article as the regression sees it.
 *
 * @param features the terms found, by number
 * @param forces how much each counts
 * @param classes the right answers, by number
 * @param importance how many articles it counts for
 */
record Example(int[] features, double[] forces, int[] classes, double importance) {

    boolean isRight(int answer) {
        for (int c : classes) {
            if (c == answer) {
                return true;
            }
        }
        return false;
    }
}

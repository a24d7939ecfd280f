package newsreel.copy.newsroom;

/** Picks what several places of a document may tell. */
final class Facts {
    private Facts() {}

    /** The first that is there, of places in the order of their worth; null when none is. */
    @SafeVarargs
    static <T> T first(T... places) {
        for (T fact : places) {
            if (fact != null) {
                return fact;
            }
        }
        return null;
    }
}

package newsreel.trends;

/** The first byte of what a store or an internal topic holds: which form the rest has. */
final class StoredForm {
    private StoredForm() {}

    /** @throws IllegalStateException when a later release wrote it */
    static void check(byte found, byte known, String where) {
        if (found != known) {
            throw new IllegalStateException(where + " holds form " + found
                    + ", which a later release wrote: run that one, or a later one still");
        }
    }
}

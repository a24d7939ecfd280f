package newsreel.cli.diff;

/** What was and what is, in a line. */
final class Moved {
    private Moved() {}

    /** {@code barrel → cent}, {@code none → USD}. */
    static String words(Object before, Object after) {
        return word(before) + " → " + word(after);
    }

    private static String word(Object value) {
        return value == null ? "none" : value.toString();
    }
}

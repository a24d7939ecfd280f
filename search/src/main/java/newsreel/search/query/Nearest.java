package newsreel.search.query;

import java.util.Collection;
import java.util.function.Function;

/** Which of some words was meant by one that is none of them. */
final class Nearest {
    private static final int FARTHEST = 2;

    private Nearest() {}

    /** The first of those that differ in the fewest letters; null when all differ in many. */
    static <T> T of(String written, Collection<T> choices, Function<T, String> word) {
        T nearest = null;
        int least = Math.min(FARTHEST, written.length() / 2) + 1;
        for (T choice : choices) {
            int distance = distance(written, word.apply(choice));
            if (distance < least) {
                least = distance;
                nearest = choice;
            }
        }
        return nearest;
    }

    /** How many letters have to be put in, taken out or changed. */
    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int column = 0; column <= other.length(); column++) {
            before[column] = column;
        }
        for (int row = 1; row <= one.length(); row++) {
            int[] now = new int[before.length];
            now[0] = row;
            for (int column = 1; column <= other.length(); column++) {
                int change = before[column - 1] + (one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1);
                now[column] = Math.min(change, Math.min(before[column], now[column - 1]) + 1);
            }
            before = now;
        }
        return before[other.length()];
    }
}

package newsreel.numbers.reading;

/** Words that hold a number and say none, as {@code 9/11}, {@code Boeing 747} and {@code 555-0187} do: read past. */
public record NoNumber(int last) implements Reading {

    /** Up to the token before {@code next}. */
    public static NoNumber before(int next) {
        return new NoNumber(next - 1);
    }
}

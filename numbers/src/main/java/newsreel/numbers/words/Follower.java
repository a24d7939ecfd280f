package newsreel.numbers.words;

/**
 * What stands after digits: a word, which is {@link Word#UNKNOWN} where the vocabulary does not list it, or a symbol of ASCII.
 *
 * @param symbol {@link #NO_SYMBOL} for a word
 */
public record Follower(Word word, char symbol) {
    /** So many symbols are told apart; the others may be anything. */
    public static final int ASCII = Characters.ASCII;

    /** Of a word. */
    public static final char NO_SYMBOL = 0;

    /** Whether it is one of the signs. */
    public boolean isSign(String signs) {
        return symbol != NO_SYMBOL && signs.indexOf(symbol) >= 0;
    }

    /** Whether it may be a letter alone; of a word that is not listed nobody knows. */
    public boolean mayBeLetter() {
        return symbol == NO_SYMBOL && word.spelling.length() <= 1;
    }
}

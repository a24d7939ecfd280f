package newsreel.search.query;

/** Where a query cannot be read, and what could stand there instead. */
final class Slip extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int start;
    private final int end;
    private final String instead;

    /**
     * @param start the first character that is wrong
     * @param end behind the last
     * @param instead what could stand there
     */
    Slip(String message, int start, int end, String instead) {
        super(message, null, false, false);
        this.start = start;
        this.end = end;
        this.instead = instead;
    }

    /** What the token is, is wrong; it could be left out. */
    static Slip at(Token token, String message) {
        return new Slip(message, token.start(), token.end(), "");
    }

    int start() {
        return start;
    }

    /** The text with what could stand there instead. */
    String mend(String text) {
        return text.substring(0, start) + instead + text.substring(end);
    }
}

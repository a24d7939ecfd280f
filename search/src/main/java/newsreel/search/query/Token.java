package newsreel.search.query;

/**
 * A piece of a query.
 *
 * @param kind what it is
 * @param name of a condition, what stands before its sign, as it was written; empty for a word
 * @param sign of a condition: a colon, or how an amount compares; empty for a word
 * @param value the word or phrase without its quotes, or what stands after the sign
 * @param quoted whether the value stood in quotes
 * @param start its first character
 * @param end behind its last character
 */
record Token(Kind kind, String name, String sign, String value, boolean quoted, int start, int end) {

    enum Kind {
        OPEN,
        CLOSE,
        OR,
        AND,
        NOT,
        WORD,
        CONDITION,
        END
    }

    static Token of(Kind kind, int start, int end) {
        return new Token(kind, "", "", "", false, start, end);
    }

    boolean is(Kind asked) {
        return kind == asked;
    }

    /** Whether it is a word that may be read as part of what stands before it: a unit, a scale. */
    boolean isBareWord() {
        return kind == Kind.WORD && !quoted;
    }
}

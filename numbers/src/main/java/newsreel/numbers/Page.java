package newsreel.numbers;

/** What the readers of one text share. */
record Page(English english, Tokens tokens, NumeralReader numerals, Units units) {

    static Page of(English english, Tokens tokens) {
        return new Page(english, tokens, new NumeralReader(tokens), new Units(english, tokens));
    }

    /** The number that begins at {@code i}; null when none does. */
    Numeral numeral(int i) {
        return numerals.mayStart(i) ? numerals.read(i, false) : null;
    }
}

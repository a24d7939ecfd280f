package newsreel.numbers.about;

import newsreel.numbers.words.Tokens;

/** The words from one token to another. */
record Span(int first, int last) {

    /**
     * As the text has them. The capital that only opens a sentence is none of the word's own, and where it may be, as in
     * a name, it stays.
     */
    String in(Tokens tokens, boolean common) {
        String words = tokens.text().substring(tokens.start(first), tokens.end(last));
        return common ? Character.toLowerCase(words.charAt(0)) + words.substring(1) : words;
    }
}

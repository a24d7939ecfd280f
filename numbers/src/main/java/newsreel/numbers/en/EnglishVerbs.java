package newsreel.numbers.en;

import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Verbs;

/** Verbs of English by their ending. The irregular ones stand in {@code tenses.txt}. */
final class EnglishVerbs implements Verbs {
    private static final int SHORTEST = 5;

    /** {@code announced}; not {@code speed} or {@code United}. */
    @Override
    public boolean isPast(Tokens tokens, int i) {
        return tokens.isWord(i)
                && tokens.last(i) == 'd'
                && isLong(tokens, i)
                && before(tokens, i, 1) == 'e'
                && before(tokens, i, 2) != 'e';
    }

    /** {@code reporting}; not {@code thing}. */
    @Override
    public boolean isGoingOn(Tokens tokens, int i) {
        return tokens.isWord(i)
                && tokens.last(i) == 'g'
                && isLong(tokens, i)
                && before(tokens, i, 1) == 'n'
                && before(tokens, i, 2) == 'i';
    }

    private static boolean isLong(Tokens tokens, int i) {
        boolean name = tokens.isCapital(i) && !tokens.opens(i);
        return tokens.length(i) >= SHORTEST && !name && !tokens.is(i, Trait.HUNDRED);
    }

    private static char before(Tokens tokens, int i, int last) {
        return tokens.text().charAt(tokens.end(i) - 1 - last);
    }
}

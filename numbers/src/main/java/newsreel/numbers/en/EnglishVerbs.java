package newsreel.numbers.en;

import newsreel.numbers.clock.Verbs;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;

/** Verbs of the past in English by their ending. The irregular ones stand in {@code tenses.txt}. */
final class EnglishVerbs implements Verbs {
    private static final int SHORTEST = 5;

    /** {@code announced}; not {@code speed} or {@code United}. */
    @Override
    public boolean isPast(Tokens tokens, int i) {
        int length = tokens.length(i);
        if (length < SHORTEST || tokens.isCapital(i) && !tokens.opens(i) || tokens.is(i, Trait.HUNDRED)) {
            return false;
        }
        String text = tokens.text();
        int end = tokens.end(i);
        return text.charAt(end - 1) == 'd' && text.charAt(end - 2) == 'e' && text.charAt(end - 3) != 'e';
    }
}

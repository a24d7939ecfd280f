package newsreel.numbers.reading;

import java.util.Set;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Word;

/** Reads the ranks of centuries in Roman figures, before or after their word: {@code XIXe siècle}, {@code el siglo XIX}, {@code il XX secolo}. */
public final class CenturyReader implements Reader {
    /** Of ranks in French, besides none. */
    private static final Set<String> ENDINGS = Set.of("", "e", "er", "ère", "è", "ème", "eme");

    private static final String LETTERS = "IVX";
    private static final int[] VALUES = {1, 5, 10};
    private static final int MOST = 30;
    private static final int LONGEST = 7;

    @Override
    public boolean mayOpen(Word word, boolean digits) {
        return word.is(Trait.CENTURY);
    }

    @Override
    public Reading read(Place place) {
        Tokens tokens = place.tokens();
        int i = place.at();
        if (!place.word().is(Trait.CENTURY)) {
            return null;
        }
        int after = rank(tokens, i + 1);
        if (after > 0) {
            return Mention.ordinal(i, i + 1, after);
        }
        int before = rank(tokens, i - 1);
        return before > 0 ? Mention.ordinal(i - 1, i, before) : null;
    }

    /** What the Roman figures at {@code i}, with an ending of ranks or without, say; 0 where none stand there. */
    private static int rank(Tokens tokens, int i) {
        if (!tokens.isWord(i) || !tokens.isCapital(i) || tokens.length(i) > LONGEST) {
            return 0;
        }
        String word = tokens.string(i);
        int end = 0;
        while (end < word.length() && LETTERS.indexOf(word.charAt(end)) >= 0) {
            end++;
        }
        int rank = roman(word.substring(0, end));
        return end > 0 && isEnding(word.substring(end)) && rank <= MOST ? rank : 0;
    }

    private static boolean isEnding(String rest) {
        return ENDINGS.contains(rest);
    }

    private static int roman(String figures) {
        int sum = 0;
        for (int i = 0; i < figures.length(); i++) {
            int value = VALUES[LETTERS.indexOf(figures.charAt(i))];
            int next = i + 1 < figures.length() ? VALUES[LETTERS.indexOf(figures.charAt(i + 1))] : 0;
            sum += value < next ? -value : value;
        }
        return sum;
    }
}

package newsreel.numbers.reading;

import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;

/** Tells standings from names with a number: {@code Medals: Norway 16, Germany 12}, {@code Leeds 2, Hull 1}. */
final class Standings {
    private static final int MOST_BACK = 12;
    private static final int LONGEST_NAME = 3;

    private Standings() {}

    /** Whether the number is one of two and more that each follow a name, in a list that opens a sentence or follows a colon. */
    static boolean holds(Tokens tokens, int first, int last) {
        int start = nameStart(tokens, first - 1);
        int items = isNext(tokens, last + 1) ? 2 : 1;
        for (int back = 0; back < MOST_BACK && isLinked(tokens, start - 1) && tokens.isNumber(start - 2); back++) {
            start = nameStart(tokens, start - 3);
            items++;
        }
        return items > 1 && (tokens.isSymbol(start - 1, ':') || tokens.opens(start));
    }

    /** Where the name that ends at {@code last} begins. */
    private static int nameStart(Tokens tokens, int last) {
        int first = last;
        while (last - first < LONGEST_NAME - 1 && isName(tokens, first - 1) && !tokens.opens(first)) {
            first--;
        }
        return first;
    }

    private static boolean isNext(Tokens tokens, int link) {
        int name = link + 1;
        if (!isLinked(tokens, link) || !isName(tokens, name)) {
            return false;
        }
        int end = name;
        while (end - name < LONGEST_NAME && isName(tokens, end)) {
            end++;
        }
        return tokens.figures(end) >= 0 || tokens.isNumber(end) && tokens.isGrouped(end);
    }

    private static boolean isName(Tokens tokens, int i) {
        return tokens.isCapital(i) && !tokens.is(i, Trait.FUNCTION) && !tokens.is(i, Trait.LABEL);
    }

    private static boolean isLinked(Tokens tokens, int i) {
        return tokens.isSymbol(i, ',') || tokens.isSymbol(i, ';') || tokens.is(i, Trait.AND);
    }
}

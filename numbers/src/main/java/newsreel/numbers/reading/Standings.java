package newsreel.numbers.reading;

import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;

/** Tells standings from names with a number: {@code Medals: Norway 16, Germany 12}, {@code Leeds 2, Hull 1}. */
final class Standings {
    private static final int MOST_BACK = 12;
    private static final int LONGEST_NAME = 3;
    private static final int LONGEST_UNIT = 4;

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

    /**
     * Whether a number of the same went before, and the name is who or where else: {@code 40 schools shut in Sweden, in Finland 12},
     * {@code Germany sent 40 tanks and France 25}.
     */
    static boolean goesOn(Tokens tokens, int first, int last) {
        int next = last + 1;
        boolean ends = tokens.isStop(next) || isLinked(tokens, next) || tokens.isBreak(next);
        int name = nameStart(tokens, first - 1);
        if (!ends || tokens.opens(name)) {
            return false;
        }
        boolean place = tokens.is(name - 1, Trait.IN) && isLinked(tokens, name - 2);
        return place ? countsBefore(tokens, name - 2) : isLinked(tokens, name - 1) && sharesVerb(tokens, name - 1);
    }

    /**
     * Whether a noun has it after an amount that another has, where nouns have capitals: {@code kostete 450.000 Euro, die Garage 25 000},
     * {@code Rentner bekommen 1.102 Euro, Rentnerinnen 903}.
     */
    static boolean isGapped(Tokens tokens, int first, int last) {
        int next = last + 1;
        int noun = first - 1;
        boolean another = tokens.is(next, Trait.AND) && isName(tokens, next + 1) && tokens.isNumber(next + 2);
        boolean ends = another || tokens.isStop(next) || tokens.isSymbol(next, ',') || tokens.isBreak(next);
        int link = tokens.is(noun - 1, Trait.DETERMINER) ? noun - 2 : noun - 1;
        return ends && isName(tokens, noun) && isLinked(tokens, link) && followsSum(tokens, link);
    }

    /** Whether an amount stands shortly before the link, and nothing but its unit between. */
    private static boolean followsSum(Tokens tokens, int link) {
        int i = link - 1;
        while (i > link - LONGEST_UNIT && tokens.isWord(i) && !tokens.isNumber(i)) {
            i--;
        }
        return i < link - 1 && (tokens.isNumber(i) || tokens.isSymbol(i, '.') && tokens.isNumber(i - 2));
    }

    private static boolean countsBefore(Tokens tokens, int link) {
        for (int i = link - 1; i >= link - MOST_BACK && !tokens.isStop(i); i--) {
            if (isAmount(tokens, i)) {
                boolean counts = tokens.isWord(i + 1) && !tokens.isCapital(i + 1);
                return counts || !tokens.isCapital(i - 1);
            }
        }
        return false;
    }

    /** Whether a name, its verb, a number and what it counts stand before the link, or such a name and number as this one. */
    private static boolean sharesVerb(Tokens tokens, int link) {
        int end = tokens.isSymbol(link - 1, ',') ? link - 2 : link - 1;
        int number = end;
        while (number > end - LONGEST_NAME
                && tokens.isWord(number)
                && !tokens.isCapital(number)
                && !isAmount(tokens, number)) {
            number--;
        }
        if (!isAmount(tokens, number)) {
            return false;
        }
        if (number < end) {
            return tokens.isWord(number - 1) && !tokens.isCapital(number - 1) && isName(tokens, number - 2);
        }
        int before = nameStart(tokens, number - 1) - 1;
        return isName(tokens, number - 1) && isLinked(tokens, before) && sharesVerb(tokens, before);
    }

    private static boolean isAmount(Tokens tokens, int i) {
        return tokens.isNumber(i) || tokens.is(i, Trait.CARDINAL);
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

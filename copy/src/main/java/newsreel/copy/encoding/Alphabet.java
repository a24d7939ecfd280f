package newsreel.copy.encoding;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.Map;

/**
 * A language's letters and how often each is met: tells how well a text reads as that language, by its characters beyond
 * ASCII alone. Immutable.
 */
final class Alphabet {
    /** What no text has in it: a control character, half of a drawing of boxes, a byte that is no character. */
    private static final double IMPOSSIBLE = -12;

    private static final double FOREIGN_LETTER = -9;
    private static final double WITHIN_WORD = -9;
    private static final double SIGN = -6.5;
    private static final double PUNCTUATION = -4;
    private static final double CAPITAL = -2;
    private static final double CAPITAL_WITHIN_WORD = -6;
    private static final double SECOND_IN_A_ROW = -2;
    private static final double STRANGE_NEIGHBOUR = -6;
    private static final double FLATNESS = 4;
    private static final String PUNCTUATIONS = "“”„‘’‚‹›«»–—…\u00a0،؟\u00ad";
    private static final String SIGNS = "€£©®°§•·№¿¡ºª½¼¾×²³™´¥¢µ±";

    private final Map<Character, Double> letters = new HashMap<>();
    private final boolean latin;

    /** @param letters the most frequent first */
    Alphabet(String letters) {
        this.latin = UnicodeScript.of(letters.charAt(0)) == UnicodeScript.LATIN;
        double all = 0;
        for (int i = 0; i < letters.length(); i++) {
            all += 1 / (i + FLATNESS);
        }
        for (int i = 0; i < letters.length(); i++) {
            this.letters.putIfAbsent(letters.charAt(i), Math.log(1 / (i + FLATNESS) / all));
        }
    }

    /** The logarithm of how likely the text's characters beyond ASCII are in this language; 0 for ASCII alone. */
    double likelihood(CharSequence text) {
        double sum = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x7F) {
                sum += likelihood(
                        i == 0 ? ' ' : text.charAt(i - 1), c, i + 1 < text.length() ? text.charAt(i + 1) : ' ');
            }
        }
        return sum;
    }

    private double likelihood(char before, char c, char after) {
        boolean inWord = isLetter(before) && isLetter(after);
        if (PUNCTUATIONS.indexOf(c) >= 0) {
            return inWord && c != '’' && c != '\u00ad' ? WITHIN_WORD : PUNCTUATION;
        }
        Double known = letters.get(Character.toLowerCase(c));
        if (known != null) {
            return known + context(before, c, after);
        }
        if (Character.isLetter(c)) {
            return FOREIGN_LETTER + context(before, c, after);
        }
        return SIGNS.indexOf(c) < 0 ? IMPOSSIBLE : sign(before, after);
    }

    private static double sign(char before, char after) {
        if (isLetter(before) || isLetter(after)) {
            return WITHIN_WORD;
        }
        return Character.isDigit(before) || Character.isDigit(after) ? PUNCTUATION : SIGN;
    }

    private double context(char before, char c, char after) {
        double context = 0;
        if (Character.isUpperCase(c)) {
            context += Character.isLowerCase(before) ? CAPITAL_WITHIN_WORD : CAPITAL;
        }
        if (Character.isDigit(before) || Character.isDigit(after)) {
            context += STRANGE_NEIGHBOUR;
        }
        if (latin) {
            return context + (before > 0x7F && isLetter(before) ? SECOND_IN_A_ROW : 0);
        }
        return context + (isAscii(before) || isAscii(after) ? STRANGE_NEIGHBOUR : 0);
    }

    private static boolean isAscii(char c) {
        return c < 0x80 && Character.isLetter(c);
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}

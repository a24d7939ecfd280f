package newsreel.numbers.plain;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** What scripts have to do with where a number begins and ends. Pure. */
final class Scripts {
    private static final Set<UnicodeScript> UNSPACED = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR,
            UnicodeScript.TIBETAN);

    private Scripts() {}

    /** Whether words of its script stand beside digits without a space. */
    static boolean isUnspaced(char c) {
        return UNSPACED.contains(UnicodeScript.of(c));
    }

    /** Whether it makes one word or code with digits beside it: {@code F16}, {@code 3D}, {@code #5}, {@code 5২}. */
    static boolean isGlue(char c) {
        boolean part = Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
        return part && !isUnspaced(c) || "#@_+&*/\\^=".indexOf(c) >= 0;
    }

    /** Whether its small words stand before digits with a hyphen: {@code \u05d1-3.5%}. */
    static boolean hasHyphenedPrefixes(char c) {
        return UnicodeScript.of(c) == UnicodeScript.HEBREW;
    }

    static boolean isHiragana(char c) {
        return UnicodeScript.of(c) == UnicodeScript.HIRAGANA;
    }
}

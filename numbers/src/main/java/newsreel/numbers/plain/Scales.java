package newsreel.numbers.plain;

import com.ibm.icu.number.CompactNotation;
import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.Notation;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.util.ULocale;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words of a language that multiply the digits beside them, as CLDR writes large numbers in short: {@code млн},
 * {@code milioni}, {@code 億}. Copy inflects them, so that the end of a long one may differ. Immutable.
 */
final class Scales {
    private static final int LARGEST_POWER = 14;
    private static final int SHORTEST_INFLECTED = 4;
    private static final List<CompactNotation> NOTATIONS = List.of(Notation.compactShort(), Notation.compactLong());

    private final String[] stems;
    private final boolean known;

    Scales(Collection<ULocale> locales) {
        Set<String> found = new TreeSet<>();
        for (ULocale locale : locales) {
            NOTATIONS.forEach(notation -> addAll(locale, notation, found));
        }
        stems = found.toArray(String[]::new);
        known = found.stream().anyMatch(stem -> stem.length() > 1 || isWordAlone(stem));
    }

    /** Whether a word at {@code at} or after a space begins as one of them does; where CLDR has none, whether it is a word. */
    boolean follow(String text, int at) {
        return opens(text, skipSpace(text, at), text.length());
    }

    private boolean opens(String text, int at, int end) {
        if (at >= end) {
            return false;
        }
        if (!known) {
            return Character.isLetter(text.charAt(at));
        }
        for (String stem : stems) {
            if (isAt(text, at, end, stem)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word that ends before {@code end}, or before a space there, begins as one of them does. */
    boolean precede(String text, int end) {
        int last = end > 0 && isSpace(text.charAt(end - 1)) ? end - 1 : end;
        int first = last;
        while (first > 0 && Character.isLetter(text.charAt(first - 1))) {
            first--;
        }
        return opens(text, first, last);
    }

    private static void addAll(ULocale locale, CompactNotation notation, Set<String> stems) {
        LocalizedNumberFormatter formatter = NumberFormatter.withLocale(locale).notation(notation);
        double power = 1;
        for (int i = 0; i < LARGEST_POWER; i++) {
            power *= 10;
            for (double number : new double[] {power, 2 * power, 5 * power, 1.5 * power}) {
                add(formatter.format(number).toString(), stems);
            }
        }
    }

    private static void add(String written, Set<String> stems) {
        String word = written.replaceAll("[\\p{Nd}.,\u066b\u066c\\p{Z}\\p{Cf}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
        if (!word.isEmpty()) {
            stems.add(word.length() < SHORTEST_INFLECTED ? word : word.substring(0, SHORTEST_INFLECTED - 1));
        }
    }

    private static boolean isAt(String text, int at, int limit, String stem) {
        int end = at + stem.length();
        if (end > limit || !text.regionMatches(true, at, stem, 0, stem.length())) {
            return false;
        }
        boolean whole = end == limit || !Character.isLetter(text.charAt(end));
        return whole || stem.length() > 1 || isWordAlone(stem);
    }

    /** A syllable or a sign for a word, as {@code 億} and {@code 만} are. */
    private static boolean isWordAlone(String letter) {
        return Character.isLetter(letter.charAt(0)) && Scripts.isUnspaced(letter.charAt(0));
    }

    private static int skipSpace(String text, int at) {
        return at < text.length() && isSpace(text.charAt(at)) ? at + 1 : at;
    }

    private static boolean isSpace(char c) {
        return Character.isSpaceChar(c);
    }
}

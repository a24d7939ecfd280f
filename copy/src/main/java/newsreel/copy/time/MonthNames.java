package newsreel.copy.time;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The names of months in the languages that most news is written in; where two disagree, English and then the first of the
 * list. Those of other languages are read from the platform's tables when the first word is asked for that is not English,
 * and those in other letters than Latin ones when the first such word is. Thread-safe.
 */
final class MonthNames {
    static final List<String> LATIN_LANGUAGES = List.of(
            "de", "fr", "es", "pt", "it", "nl", "pl", "cs", "sv", "da", "nb", "fi", "tr", "id", "ro", "hu", "sk", "hr",
            "sl", "lt", "lv", "et", "ca", "is", "sq", "az", "ms", "sw", "fil", "af");

    static final List<String> OTHER_LANGUAGES = List.of(
            "ru", "uk", "bg", "sr", "mk", "be", "el", "ar", "ar-SY", "ar-MA", "fa", "ur", "he", "hi", "bn", "mr", "gu",
            "pa", "ta", "te", "kn", "ml", "ne", "si", "th", "my", "km", "ka", "hy", "kk", "am");

    private static final Map<String, Integer> ENGLISH = english();

    /** Where letters that are not Latin start. */
    static final char LATIN_ENDS = '\u0370';

    private final Map<String, Integer> full = new HashMap<>();
    private final Map<String, Integer> shortened = new HashMap<>();

    private static final class Latin {
        static final MonthNames NAMES = new MonthNames(LATIN_LANGUAGES, Map.of());
    }

    private static final class Others {
        /** Beside the platform's names those that Egypt and Algeria write. */
        static final MonthNames NAMES = new MonthNames(
                OTHER_LANGUAGES,
                Map.of("يونيه", 6, "يوليه", 7, "جانفي", 1, "فيفري", 2, "أفريل", 4, "جوان", 6, "جويلية", 7, "أوت", 8));
    }

    private MonthNames(List<String> languages, Map<String, Integer> more) {
        more.forEach((name, month) -> full.put(bare(name), month));
        for (String language : languages) {
            addAll(full, language, TextStyle.FULL, TextStyle.FULL_STANDALONE);
            addAll(shortened, language, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);
        }
    }

    private static Map<String, Integer> english() {
        Map<String, Integer> names = new HashMap<>(Map.of("sept", 9));
        for (Month month : Month.values()) {
            String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
            names.put(name, month.getValue());
            names.put(name.substring(0, 3), month.getValue());
        }
        return names;
    }

    private static void addAll(Map<String, Integer> names, String language, TextStyle... styles) {
        Locale locale = Locale.forLanguageTag(language);
        for (Month month : Month.values()) {
            for (TextStyle style : styles) {
                names.putIfAbsent(bare(month.getDisplayName(style, locale).toLowerCase(locale)), month.getValue());
            }
        }
    }

    /** Without the dot behind a shortened name, and with one letter for the two that Turkish has for an i. */
    static String bare(String name) {
        String ended = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        return ended.replace('ı', 'i');
    }

    private static MonthNames writing(String word) {
        return isLatin(word) ? Latin.NAMES : Others.NAMES;
    }

    static boolean isLatin(String word) {
        return word.charAt(0) < LATIN_ENDS;
    }

    /** The month that a word in lower case names in full, or in English in three letters; 0 when it names none. */
    static int of(String word) {
        String bare = bare(word);
        Integer english = ENGLISH.get(bare);
        return english != null ? english : writing(word).full.getOrDefault(bare, 0);
    }

    /** The same where the word can only be a month's, so that it may be short in any language: {@code févr}. */
    static int ofShort(String word) {
        int month = of(word);
        return month > 0 ? month : writing(word).shortened.getOrDefault(bare(word), 0);
    }
}

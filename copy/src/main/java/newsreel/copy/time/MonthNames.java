package newsreel.copy.time;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The names of months in the languages that the platform knows best; where two disagree, the first of the list. */
final class MonthNames {
    private static final List<String> LANGUAGES = List.of(
            "de", "fr", "es", "pt", "it", "nl", "ru", "uk", "pl", "cs", "sv", "da", "nb", "fi", "tr", "id", "ro", "hu");
    private static final Map<String, Integer> FULL = full();
    private static final Map<String, Integer> SHORT = shortened();

    private MonthNames() {}

    private static Map<String, Integer> full() {
        Map<String, Integer> months = new HashMap<>();
        for (Month month : Month.values()) {
            String english =
                    month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
            months.put(english, month.getValue());
            months.put(english.substring(0, 3), month.getValue());
        }
        months.put("sept", Month.SEPTEMBER.getValue());
        addAll(months, TextStyle.FULL, TextStyle.FULL_STANDALONE);
        return months;
    }

    private static Map<String, Integer> shortened() {
        Map<String, Integer> months = new HashMap<>();
        addAll(months, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);
        return months;
    }

    private static void addAll(Map<String, Integer> months, TextStyle... styles) {
        for (Month month : Month.values()) {
            LANGUAGES.stream()
                    .map(Locale::forLanguageTag)
                    .flatMap(locale -> Stream.of(styles).map(style -> name(month, style, locale)))
                    .forEach(name -> months.putIfAbsent(name, month.getValue()));
        }
    }

    private static String name(Month month, TextStyle style, Locale locale) {
        String name = month.getDisplayName(style, locale).toLowerCase(locale);
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }

    /** The month that a word in lower case names in full, or in English in three letters; 0 when it names none. */
    static int of(String word) {
        return FULL.getOrDefault(word, 0);
    }

    /** The same where the word can only be a month's, so that it may be short in any language: {@code févr}. */
    static int ofShort(String word) {
        int month = of(word);
        return month > 0 ? month : SHORT.getOrDefault(word, 0);
    }
}

package newsreel.enrich.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Tells a language by its script, where the script has but one that news is written in. Pure. */
final class Scripts {
    private static final Map<UnicodeScript, String> LANGUAGES = new EnumMap<>(Map.ofEntries(
            Map.entry(UnicodeScript.HAN, "zh"),
            Map.entry(UnicodeScript.HIRAGANA, "ja"),
            Map.entry(UnicodeScript.KATAKANA, "ja"),
            Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.GREEK, "el"),
            Map.entry(UnicodeScript.HEBREW, "he"),
            Map.entry(UnicodeScript.THAI, "th"),
            Map.entry(UnicodeScript.BENGALI, "bn"),
            Map.entry(UnicodeScript.TAMIL, "ta"),
            Map.entry(UnicodeScript.TELUGU, "te"),
            Map.entry(UnicodeScript.GUJARATI, "gu"),
            Map.entry(UnicodeScript.GURMUKHI, "pa"),
            Map.entry(UnicodeScript.KANNADA, "kn"),
            Map.entry(UnicodeScript.MALAYALAM, "ml"),
            Map.entry(UnicodeScript.SINHALA, "si"),
            Map.entry(UnicodeScript.MYANMAR, "my"),
            Map.entry(UnicodeScript.KHMER, "km"),
            Map.entry(UnicodeScript.LAO, "lo"),
            Map.entry(UnicodeScript.GEORGIAN, "ka"),
            Map.entry(UnicodeScript.ARMENIAN, "hy"),
            Map.entry(UnicodeScript.ORIYA, "or"),
            Map.entry(UnicodeScript.THAANA, "dv"),
            Map.entry(UnicodeScript.TIBETAN, "bo"),
            Map.entry(UnicodeScript.ETHIOPIC, "am")));

    /** Before it stand Latin letters and their like alone. */
    private static final char FIRST_OF_OTHERS = 0x370;

    /** Below this share of kana, Han text is Chinese; Japanese is a third kana and more. */
    private static final double KANA_OF_JAPANESE = 0.1;

    private Scripts() {}

    /** Whether its script tells the language. */
    static boolean isTold(String language) {
        return LANGUAGES.containsValue(language);
    }

    /** Whether most of the text's letters are Latin. */
    static boolean isLatin(char[] text) {
        int letters = 0;
        int latin = 0;
        for (char c : text) {
            if (Character.isLetter(c)) {
                letters++;
                latin += UnicodeScript.of(c) == UnicodeScript.LATIN ? 1 : 0;
            }
        }
        return 2 * latin > letters;
    }

    /** The language of most of the text's letters, when their script tells it. */
    static Optional<String> languageOf(char[] text) {
        return hasOthers(text) ? languageOfLetters(text) : Optional.empty();
    }

    private static boolean hasOthers(char[] text) {
        for (char c : text) {
            if (c >= FIRST_OF_OTHERS && Character.isLetter(c)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> languageOfLetters(char[] text) {
        Map<String, Integer> letters = new HashMap<>();
        int all = 0;
        for (char c : text) {
            if (Character.isLetter(c)) {
                all++;
                String language = c < FIRST_OF_OTHERS ? null : LANGUAGES.get(UnicodeScript.of(c));
                if (language != null) {
                    letters.merge(language, 1, Integer::sum);
                }
            }
        }
        return mostOf(letters, all);
    }

    private static Optional<String> mostOf(Map<String, Integer> letters, int all) {
        int japanese = letters.getOrDefault("ja", 0);
        if (japanese > KANA_OF_JAPANESE * all) {
            return 2 * (japanese + letters.getOrDefault("zh", 0)) > all ? Optional.of("ja") : Optional.empty();
        }
        return letters.entrySet().stream()
                .filter(entry -> 2 * entry.getValue() > all)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}

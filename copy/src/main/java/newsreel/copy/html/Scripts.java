package newsreel.copy.html;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells when a text cannot be in the language that its page declares: templates often declare English for all. */
final class Scripts {
    private static final int SAMPLE = 2000;

    /** One letter of so many must be of the language. */
    private static final int LEAST_OF = 4;

    private static final int FIRST_BEYOND_ASCII = 0x80;

    /** Languages not written in Latin letters, or not only; every other language is taken to be. */
    private static final Map<String, Set<UnicodeScript>> SCRIPTS = Map.ofEntries(
            Map.entry("ru", Set.of(UnicodeScript.CYRILLIC)),
            Map.entry("uk", Set.of(UnicodeScript.CYRILLIC)),
            Map.entry("bg", Set.of(UnicodeScript.CYRILLIC)),
            Map.entry("be", Set.of(UnicodeScript.CYRILLIC)),
            Map.entry("mk", Set.of(UnicodeScript.CYRILLIC)),
            Map.entry("el", Set.of(UnicodeScript.GREEK)),
            Map.entry("ar", Set.of(UnicodeScript.ARABIC)),
            Map.entry("fa", Set.of(UnicodeScript.ARABIC)),
            Map.entry("ur", Set.of(UnicodeScript.ARABIC)),
            Map.entry("he", Set.of(UnicodeScript.HEBREW)),
            Map.entry("hi", Set.of(UnicodeScript.DEVANAGARI)),
            Map.entry("th", Set.of(UnicodeScript.THAI)),
            Map.entry("ko", Set.of(UnicodeScript.HANGUL, UnicodeScript.HAN)),
            Map.entry("ja", Set.of(UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HAN)),
            Map.entry("zh", Set.of(UnicodeScript.HAN, UnicodeScript.BOPOMOFO)));

    private static final Set<String> LATIN = Set.of(
            "en", "de", "fr", "es", "pt", "it", "nl", "sv", "da", "nb", "no", "fi", "pl", "cs", "sk", "hu", "ro", "tr",
            "id", "ms", "vi", "ca", "hr", "sl", "et", "lv", "lt", "is", "ga", "sw");

    private Scripts() {}

    static boolean canWrite(String language, String text) {
        String code = Locale.forLanguageTag(language).getLanguage();
        Set<UnicodeScript> scripts =
                SCRIPTS.getOrDefault(code, LATIN.contains(code) ? Set.of(UnicodeScript.LATIN) : Set.of());
        if (scripts.isEmpty()) {
            return true;
        }
        int letters = 0;
        int fitting = 0;
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        int end = sample.length();
        // Where all that is left could be other letters and it would still be written so, nothing needs to be read.
        for (int i = 0, c; i < end && fitting * LEAST_OF < letters + end - i; i += Character.charCount(c)) {
            c = sample.codePointAt(i);
            if (Character.isLetter(c)) {
                letters++;
                fitting += scripts.contains(scriptOf(c)) ? 1 : 0;
            }
        }
        return fitting * LEAST_OF >= letters;
    }

    private static UnicodeScript scriptOf(int letter) {
        return letter < FIRST_BEYOND_ASCII ? UnicodeScript.LATIN : UnicodeScript.of(letter);
    }
}

package newsreel.copy.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import newsreel.copy.ResourceTable;

/** What languages are called, in words and in codes of ISO 639. */
final class LanguageNames {
    private static final Set<String> OF_TWO_LETTERS = Set.of(Locale.getISOLanguages());

    /** Undetermined, several, uncoded, none. */
    private static final Set<String> NO_LANGUAGE = Set.of("und", "mul", "mis", "zxx");

    /** Most copy says one of two letters; to ask Java for those of three takes 40 ms at the start of a process. */
    private static final class AllCodes {
        static final Map<String, String> CODES = codes();
    }

    /** Most copy says a code. */
    private static final class EnglishNames {
        static final Map<String, String> CODES = codesByName(code -> Locale.ENGLISH);
    }

    /** Most that says a name says it in English, and these are in as many tables as there are languages: a quarter of a second. */
    private static final class OwnNames {
        static final Map<String, String> CODES = codesByName(Locale::forLanguageTag);
    }

    private LanguageNames() {}

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String two : OF_TWO_LETTERS) {
            codes.put(two, two);
            Locale language = Locale.forLanguageTag(two);
            codes.putIfAbsent(language.getISO3Language(), language.getLanguage());
        }
        ResourceTable.read(LanguageNames.class, "bibliographic-codes.txt")
                .forEach(line -> codes.put(line.substring(0, 3), line.substring(4)));
        return codes;
    }

    private static Map<String, String> codesByName(Function<String, Locale> speaker) {
        Map<String, String> names = new HashMap<>();
        for (String code : OF_TWO_LETTERS) {
            Locale language = Locale.forLanguageTag(code);
            // Three languages have an earlier code, too, of the same name.
            names.put(
                    language.getDisplayLanguage(speaker.apply(code)).toLowerCase(Locale.ROOT), language.getLanguage());
        }
        names.keySet().removeAll(AllCodes.CODES.keySet());
        return names;
    }

    /** The code of the language of that name, in English or in the language itself. */
    static Optional<String> codeOf(String name) {
        String known = name.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(EnglishNames.CODES.get(known))
                .or(() -> Optional.ofNullable(OwnNames.CODES.get(known)));
    }

    /** The code of a language by any code that it has; a code that nobody knows is none. */
    static Optional<String> language(String code) {
        return OF_TWO_LETTERS.contains(code) ? Optional.of(code) : longer(code);
    }

    private static Optional<String> longer(String code) {
        return Optional.ofNullable(AllCodes.CODES.get(code))
                .or(() -> Optional.of(code).filter(LanguageNames::isNamed));
    }

    private static boolean isNamed(String code) {
        return code.length() == 3
                && !NO_LANGUAGE.contains(code)
                && !Locale.forLanguageTag(code)
                        .getDisplayLanguage(Locale.ENGLISH)
                        .equals(code);
    }
}

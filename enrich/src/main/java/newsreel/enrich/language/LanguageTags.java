package newsreel.enrich.language;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a language tag says, in the forms that publishers write: {@code en}, {@code en-GB}, {@code en_US}, {@code eng}. Pure. */
final class LanguageTags {
    private static final Set<String> OF_TWO_LETTERS = Set.of(Locale.getISOLanguages());

    private static final Map<String, String> TWO_BY_THREE_LETTERS = OF_TWO_LETTERS.stream()
            .collect(Collectors.toUnmodifiableMap(
                    two -> Locale.forLanguageTag(two).getISO3Language(), two -> two, (one, same) -> one));

    /** Undetermined, several, uncoded, none. */
    private static final Set<String> NO_LANGUAGE = Set.of("und", "mul", "mis", "zxx");

    private LanguageTags() {}

    /** The language's code in ISO 639, of two letters where it has one; empty when the tag names no language. */
    static Optional<String> languageOf(String tag) {
        String language = locale(tag).getLanguage();
        return switch (language.length()) {
            case 2 -> Optional.of(language).filter(OF_TWO_LETTERS::contains);
            case 3 ->
                Optional.of(TWO_BY_THREE_LETTERS.getOrDefault(language, language))
                        .filter(code -> !NO_LANGUAGE.contains(code));
            default -> Optional.empty();
        };
    }

    /** The tag as BCP 47 has it, its language in two letters where it has two; empty when the tag names no language. */
    static Optional<String> canonical(String tag) {
        Locale locale = locale(tag);
        return languageOf(tag)
                .map(language -> locale.getLanguage().equals(language)
                        ? locale.toLanguageTag()
                        : new Locale.Builder()
                                .setLocale(locale)
                                .setLanguage(language)
                                .build()
                                .toLanguageTag());
    }

    private static Locale locale(String tag) {
        return Locale.forLanguageTag(tag.strip().replace('_', '-'));
    }
}

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
        String language = Locale.forLanguageTag(tag.strip().replace('_', '-')).getLanguage();
        return switch (language.length()) {
            case 2 -> Optional.of(language).filter(OF_TWO_LETTERS::contains);
            case 3 ->
                Optional.of(TWO_BY_THREE_LETTERS.getOrDefault(language, language))
                        .filter(code -> !NO_LANGUAGE.contains(code));
            default -> Optional.empty();
        };
    }
}

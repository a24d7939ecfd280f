package newsreel.copy.language;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The one rule of what names a language, for every source: BCP 47 tags, and what publishers write for them: {@code en_US},
 * {@code eng}, {@code ger}, {@code en_us.UTF-8}, {@code English}, {@code Deutsch}. Thread-safe.
 */
public final class LanguageTag {
    /** An encoding, a variant of a platform's locale, a second language, a remark. */
    private static final Pattern TAIL = Pattern.compile("\\s*[.@,;(/].*", Pattern.DOTALL);

    private static final int LONGEST = 60;

    /** Copy says a few tags over and over. Full, it learns no more. */
    private static final Map<String, Named> KNOWN = new ConcurrentHashMap<>();

    private static final int MOST_KNOWN = 1_000;

    /** What a name comes to: nothing where it names no language. */
    private record Named(Optional<String> tag, Optional<String> language) {
        private static final Named NOTHING = of(Optional.empty());

        static Named of(Optional<String> tag) {
            return new Named(
                    tag, tag.map(canonical -> Locale.forLanguageTag(canonical).getLanguage()));
        }
    }

    private LanguageTag() {}

    /** The tag in the form of BCP 47, its language in two letters where it has two; nothing when it names no language. */
    public static Optional<String> canonical(String written) {
        return named(written).tag;
    }

    private static Named named(String written) {
        if (written == null || written.length() > LONGEST) {
            return Named.NOTHING;
        }
        Named known = KNOWN.get(written);
        return known == null ? remembered(written, Named.of(read(written))) : known;
    }

    private static Named remembered(String written, Named named) {
        if (KNOWN.size() < MOST_KNOWN) {
            KNOWN.put(written, named);
        }
        return named;
    }

    private static Optional<String> read(String written) {
        String bare = TAIL.matcher(written.strip()).replaceFirst("");
        return ofTag(bare.replace('_', '-')).or(() -> LanguageNames.codeOf(bare));
    }

    /** The language's code in ISO 639, of two letters where it has one; nothing when the tag names no language. */
    public static Optional<String> languageOf(String tag) {
        return named(tag).language;
    }

    private static Optional<String> ofTag(String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            return LanguageNames.language(locale.getLanguage())
                    .map(language -> new Locale.Builder()
                            .setLocale(locale)
                            .setLanguage(language)
                            .setRegion(locale.getCountry().equals("UK") ? "GB" : locale.getCountry())
                            .build()
                            .toLanguageTag());
        } catch (IllformedLocaleException none) {
            return Optional.empty();
        }
    }
}

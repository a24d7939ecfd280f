package newsreel.numbers;

import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import newsreel.numbers.de.German;
import newsreel.numbers.en.English;
import newsreel.numbers.es.Spanish;
import newsreel.numbers.fr.French;
import newsreel.numbers.it.Italian;
import newsreel.numbers.language.Language;
import newsreel.numbers.nl.Dutch;
import newsreel.numbers.pt.Portuguese;

/** The extractors that there are, by language. Each is built from its tables when it is first asked for, and then kept. */
public final class NumberExtractors {
    private static final Map<String, Supplier<Language>> LANGUAGES = Map.of(
            "de", German::language,
            "en", English::language,
            "es", Spanish::language,
            "fr", French::language,
            "it", Italian::language,
            "nl", Dutch::language,
            "pt", Portuguese::language);
    private static final Map<String, NumberExtractor> BUILT = new ConcurrentHashMap<>();
    /** By what tags have in common; there are no more than CLDR has locales, and one for each language that it lacks. */
    private static final Map<String, Optional<NumberExtractor>> PLAIN = new ConcurrentHashMap<>();

    private NumberExtractors() {}

    /**
     * The extractor for copy in that language: by its rules, else for its digits alone, as CLDR has them; empty where CLDR
     * does not know the language. The numbers of one language are never read with the rules of another: {@code 1.500 Euro}
     * is no euro and a half.
     *
     * @param tag a BCP 47 tag, as {@code en} or {@code en-GB}, in any case
     */
    public static Optional<NumberExtractor> in(String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        Supplier<Language> rules = LANGUAGES.get(language);
        return rules != null
                ? Optional.of(BUILT.computeIfAbsent(language, any -> of(rules.get())))
                : PLAIN.computeIfAbsent(PlainNumbers.key(ULocale.forLanguageTag(tag)), PlainNumbers::in);
    }

    /** The languages that there are rules for, as ISO 639 has them. */
    public static Set<String> languages() {
        return LANGUAGES.keySet();
    }

    /** The extractor for English copy. */
    public static NumberExtractor english() {
        return in("en").orElseThrow();
    }

    /** An extractor for copy in a language of one's own. */
    public static NumberExtractor of(Language language) {
        return new SeenNumbers(new LanguageNumbers(language));
    }
}

package newsreel.enrich.language;

import java.util.Set;
import newsreel.article.ArticleText;
import newsreel.copy.language.LanguageTag;

/**
 * The language of an article's copy, decided once.
 *
 * @param tag BCP 47 tag: what was given or what the copy declares, in whatever form, unless its words are clearly another
 *     language's; else what its words tell; null when there is too little of it to tell
 * @param spoken what the copy is read as, never null: the tag, else English, the benefit of the doubt
 */
public record CopyLanguage(String tag, String spoken) {
    private static final String BENEFIT_OF_THE_DOUBT = "en";

    /** Decides it for that copy. */
    public static CopyLanguage of(ArticleText text, LanguageDetector detector) {
        String tag = LanguageTag.canonical(text.language())
                .map(named ->
                        detector.contradicted(text.body(), languageOf(named)).orElse(named))
                .or(() -> detector.detect(text.body()))
                .orElse(null);
        return new CopyLanguage(tag, tag != null ? tag : BENEFIT_OF_THE_DOUBT);
    }

    /** Whether it is one of these, which are named as ISO 639 has them, in two letters where it has two. */
    public boolean isOneOf(Set<String> languages) {
        return languages.contains(languageOf(spoken));
    }

    private static String languageOf(String tag) {
        return LanguageTag.languageOf(tag).orElse("");
    }
}

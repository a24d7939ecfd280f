package newsreel.enrich.language;

import java.util.Optional;
import java.util.Set;
import newsreel.article.ArticleText;

/**
 * The language of an article's copy, decided once.
 *
 * @param tag as it came: the one that was given or that the copy declares, else the one that its words tell; null when
 *     there is too little of it to tell
 * @param spoken what the copy is read as, a BCP 47 tag and never null: what the tag names, else what the words tell, else
 *     English, the benefit of the doubt
 */
public record CopyLanguage(String tag, String spoken) {
    private static final String BENEFIT_OF_THE_DOUBT = "en";

    /** Decides it for that copy; the words are asked only where nobody says it. */
    public static CopyLanguage of(ArticleText text, LanguageDetector detector) {
        String said = text.language() == null || text.language().isBlank() ? null : text.language();
        Optional<String> named = Optional.ofNullable(said).flatMap(LanguageTags::canonical);
        if (named.isPresent()) {
            return new CopyLanguage(said, named.get());
        }
        String told = detector.detect(text.body()).orElse(null);
        return new CopyLanguage(said != null ? said : told, told != null ? told : BENEFIT_OF_THE_DOUBT);
    }

    /** Whether it is one of these, which are named as ISO 639 has them, in two letters where it has two. */
    public boolean isOneOf(Set<String> languages) {
        return LanguageTags.languageOf(spoken).filter(languages::contains).isPresent();
    }
}

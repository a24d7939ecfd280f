package newsreel.enrich.language;

import java.util.Optional;

/** Tells the language of a text. Implementations are pure and thread-safe. */
public interface LanguageDetector {

    /** The BCP 47 tag of the text's language; empty when too little of the text tells. */
    Optional<String> detect(String text);

    /** The detector that ships: by script, and by function words where several languages share one. */
    static LanguageDetector shipped() {
        return new FunctionWordDetector(FunctionWords.shipped());
    }
}

package newsreel.enrich.language;

import java.util.Optional;

/** Tells the language of a text. Implementations are pure and thread-safe. */
public interface LanguageDetector {

    /** The BCP 47 tag of the text's language; empty when too little of the text tells. */
    Optional<String> detect(String text);

    /**
     * The language that the text clearly is in, though it is said to be in another; empty where it may well be in that one.
     *
     * @param said as ISO 639 has it, in two letters where it has two
     */
    default Optional<String> contradicted(String text, String said) {
        return Optional.empty();
    }

    /** The detector that ships: by script, and by function words and letters where several languages share one. */
    static LanguageDetector shipped() {
        return new FunctionWordDetector(FunctionWords.shipped());
    }
}

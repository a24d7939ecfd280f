package newsreel.topics;

import static newsreel.topics.TopicLanguage.Trait.ACCENTS_INFLECT;
import static newsreel.topics.TopicLanguage.Trait.CAPITAL_NOUNS;
import static newsreel.topics.TopicLanguage.Trait.COMPOUNDS;
import static newsreel.topics.TopicLanguage.Trait.SHARED_NAMES;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.PortugueseStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;

/** The languages that topics are found in, a line each. Thread-safe. */
final class TopicLanguages {
    /** What text is read in that does not say what it is in, and the language of terms beside no other's. */
    static final TopicLanguage ENGLISH = new TopicLanguage("en", EnglishStemmer::new);

    /** English, then the others. */
    static final List<TopicLanguage> ALL = List.of(
            ENGLISH,
            new TopicLanguage("de", GermanStemmer::new, ACCENTS_INFLECT, CAPITAL_NOUNS, COMPOUNDS, SHARED_NAMES),
            new TopicLanguage("fr", FrenchStemmer::new, ACCENTS_INFLECT, SHARED_NAMES),
            new TopicLanguage("es", SpanishStemmer::new, ACCENTS_INFLECT, SHARED_NAMES),
            new TopicLanguage("pt", PortugueseStemmer::new, ACCENTS_INFLECT, SHARED_NAMES),
            new TopicLanguage("it", ItalianStemmer::new, ACCENTS_INFLECT, SHARED_NAMES),
            new TopicLanguage("nl", DutchStemmer::new, COMPOUNDS, SHARED_NAMES));

    private static final Map<String, TopicLanguage> BY_TAG =
            ALL.stream().collect(Collectors.toUnmodifiableMap(TopicLanguage::tag, Function.identity()));

    private TopicLanguages() {}

    /** Their tags. */
    static Set<String> tags() {
        return BY_TAG.keySet();
    }

    /**
     * The language of that tag.
     *
     * @param tag BCP 47; null for text that does not say what it is in
     */
    static Optional<TopicLanguage> of(String tag) {
        return tag == null ? Optional.of(ENGLISH) : Optional.ofNullable(BY_TAG.get(language(tag)));
    }

    private static String language(String tag) {
        int end = 0;
        while (end < tag.length() && Character.isLetter(tag.charAt(end))) {
            end++;
        }
        return tag.substring(0, end).toLowerCase(Locale.ROOT);
    }
}

package newsreel.topics;

import java.text.Normalizer;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import newsreel.topics.TopicLanguage.Trait;
import org.tartarus.snowball.SnowballStemmer;

/**
 * The form that a word shares with its inflections: Snowball's stem of the word, without accents. Where the stemmer
 * throws together words that news keeps apart (important and import), a table of exceptions wins. Thread-safe.
 */
final class Stemmer {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final Supplier<? extends SnowballStemmer> snowball;
    private final boolean accentsInflect;
    private final Map<String, String> exceptions;

    /** @param exceptions stems by lower-case word, as it stands where accents inflect, else without them */
    Stemmer(TopicLanguage language, Map<String, String> exceptions) {
        this.snowball = language.snowball();
        this.accentsInflect = language.has(Trait.ACCENTS_INFLECT);
        this.exceptions = Map.copyOf(exceptions);
    }

    /** @param word in lower case */
    String stem(String word) {
        String read = read(word);
        String exception = exceptions.get(read);
        return exception != null ? exception : withoutAccents(snowball(read));
    }

    /** Whether the table of exceptions has the word: it is what it says, and no compound of others. */
    boolean isListed(String word) {
        return exceptions.containsKey(read(word));
    }

    private String read(String word) {
        return accentsInflect ? word : withoutAccents(word);
    }

    private String snowball(String word) {
        SnowballStemmer stemmer = snowball.get();
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    private static String withoutAccents(String word) {
        return isAscii(word)
                ? word
                : MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }
}

package newsreel.topics;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * The form that a word shares with its inflections: Snowball's English stem of the word without its accents. Where the
 * stemmer throws together words that news keeps apart (important and import), a table of exceptions wins. Thread-safe.
 */
final class Stemmer {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final Map<String, String> exceptions;

    /** @param exceptions stems by lower-case word */
    Stemmer(Map<String, String> exceptions) {
        this.exceptions = Map.copyOf(exceptions);
    }

    /** @param word in lower case */
    String stem(String word) {
        String plain = withoutAccents(word);
        String exception = exceptions.get(plain);
        return exception != null ? exception : snowball(plain);
    }

    private static String snowball(String word) {
        EnglishStemmer snowball = new EnglishStemmer();
        snowball.setCurrent(word);
        snowball.stem();
        return snowball.getCurrent();
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

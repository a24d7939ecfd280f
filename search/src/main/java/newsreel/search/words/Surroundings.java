package newsreel.search.words;

import java.util.List;
import newsreel.article.EnrichedArticle;
import newsreel.article.Quantity;

/** The words around a number: those that it measures, and the {@value #WORDS} on either side of it in its paragraph. */
public final class Surroundings {
    static final int WORDS = 8;

    private Surroundings() {}

    /** Each a text of its own. */
    public static List<String> of(EnrichedArticle article, Quantity number) {
        String text = article.text(number.field());
        if (number.start() < 0 || number.end() > text.length()) {
            return number.of() == null ? List.of(number.text()) : List.of(number.text(), number.of());
        }
        String around = text.substring(begin(text, number.start()), end(text, number.end()));
        return number.of() == null ? List.of(around) : List.of(around, number.of());
    }

    private static int begin(String text, int start) {
        int begin = start;
        for (int words = 0; words <= WORDS && begin > 0 && text.charAt(begin - 1) != '\n'; begin--) {
            words += isWordsBegin(text, begin - 1) ? 1 : 0;
            if (words > WORDS) {
                break;
            }
        }
        return begin;
    }

    private static int end(String text, int from) {
        int end = from;
        for (int words = 0; words <= WORDS && end < text.length() && text.charAt(end) != '\n'; end++) {
            words += isWordsEnd(text, end) ? 1 : 0;
            if (words > WORDS) {
                break;
            }
        }
        return end;
    }

    /** Whether the space at this place is one that a word stands after. */
    private static boolean isWordsBegin(String text, int at) {
        return Character.isWhitespace(text.charAt(at)) && !Character.isWhitespace(text.charAt(at + 1));
    }

    /** Whether the space at this place is one that a word stands before. */
    private static boolean isWordsEnd(String text, int at) {
        return Character.isWhitespace(text.charAt(at)) && at > 0 && !Character.isWhitespace(text.charAt(at - 1));
    }
}

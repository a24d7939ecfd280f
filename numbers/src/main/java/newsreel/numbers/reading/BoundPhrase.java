package newsreel.numbers.reading;

import java.util.List;
import java.util.Locale;
import newsreel.article.Quantity.Bound;
import newsreel.numbers.words.Phrases;
import newsreel.numbers.words.Vocabulary;
import newsreel.numbers.words.Word;

/**
 * What a phrase says of a number beside it. A phrase may say one thing before a number and another after it.
 *
 * @param before what it says of the number that follows; null when nothing
 * @param after what it says of the number just read; null when nothing
 */
public record BoundPhrase(Bound before, Bound after) {

    /** The phrases of lines {@code bound side: phrase | phrase ...}, as the head of a language's {@code bounds.txt} tells. */
    public static Phrases<BoundPhrase> table(Vocabulary vocabulary, List<String> lines) {
        Phrases<BoundPhrase> table = new Phrases<>();
        for (String line : lines) {
            int colon = line.indexOf(':');
            String[] head = line.substring(0, colon).split(" ");
            for (String spelling : line.substring(colon + 1).split("\\|")) {
                add(table, vocabulary.phrase(spelling.strip()), head[0], head[1]);
            }
        }
        return table;
    }

    private static void add(Phrases<BoundPhrase> table, List<Word> words, String bound, String side) {
        Bound meaning = Bound.valueOf(bound.toUpperCase(Locale.ROOT).replace('-', '_'));
        BoundPhrase known = table.get(words);
        Bound before = side.equals("before") ? meaning : known == null ? null : known.before;
        Bound after = side.equals("after") ? meaning : known == null ? null : known.after;
        table.set(words, new BoundPhrase(before, after));
    }
}

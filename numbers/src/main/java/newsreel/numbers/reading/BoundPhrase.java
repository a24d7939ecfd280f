package newsreel.numbers.reading;

import java.util.List;
import java.util.Locale;
import newsreel.article.Quantity.Bound;
import newsreel.numbers.words.Phrases;
import newsreel.numbers.words.Vocabulary;

/**
 * What a phrase says of a number beside it. A phrase may say one thing before a number and another after it.
 *
 * @param before what it says of the number that follows; null when nothing
 * @param after what it says of the number just read; null when nothing
 */
public record BoundPhrase(Bound before, Bound after) {

    private static final BoundPhrase NOTHING = new BoundPhrase(null, null);

    /** On which side of a number a phrase stands. */
    private enum Side {
        BEFORE,
        AFTER
    }

    /** The phrases of lines {@code bound side: phrase | phrase ...}, as the head of a language's {@code bounds.txt} tells. */
    public static Phrases<BoundPhrase> table(Vocabulary vocabulary, List<String> lines) {
        Phrases<BoundPhrase> table = new Phrases<>();
        vocabulary.phrases(lines, (head, phrase) -> {
            BoundPhrase known = table.get(phrase);
            table.set(
                    phrase,
                    (known == null ? NOTHING : known)
                            .with(head.toUpperCase(Locale.ROOT).split(" ")));
        });
        return table;
    }

    private BoundPhrase with(String[] head) {
        Bound bound = Bound.valueOf(head[0].replace('-', '_'));
        return Side.valueOf(head[1]) == Side.BEFORE ? new BoundPhrase(bound, after) : new BoundPhrase(before, bound);
    }
}

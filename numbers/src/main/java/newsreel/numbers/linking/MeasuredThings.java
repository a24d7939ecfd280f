package newsreel.numbers.linking;

import java.util.ArrayList;
import java.util.List;
import newsreel.article.Quantity.Kind;
import newsreel.numbers.reading.Lexicon;
import newsreel.numbers.reading.Mention;
import newsreel.numbers.words.Nouns;
import newsreel.numbers.words.Tokens;

/** Gives a number the noun that it counts past a measure of one of them: {@code 4.1 million 12 ounce jars}, {@code 900 750 ml bottles}. */
public final class MeasuredThings implements Link {
    private final Nouns nouns;

    public MeasuredThings(Lexicon lexicon) {
        this.nouns = lexicon.nouns();
    }

    @Override
    public List<Mention> link(Passage passage, List<Mention> mentions) {
        List<Mention> counted = mentions;
        for (int i = 0; i + 1 < counted.size(); i++) {
            int head = head(passage.tokens(), counted.get(i), counted.get(i + 1));
            if (head >= 0) {
                counted = counted == mentions ? new ArrayList<>(mentions) : counted;
                String noun = nouns.singular(passage.tokens().string(head));
                counted.set(i, counted.get(i).of(counted.get(i).thing().counting(noun)));
            }
        }
        return counted;
    }

    /** The noun that the first counts past the second; -1 when it counts none. */
    private int head(Tokens tokens, Mention count, Mention size) {
        boolean beside = size.first() == count.last() + 1
                && count.isPlain()
                && count.unit() == null
                && count.kind() == Kind.COUNT
                && size.isPlain()
                && size.unit() != null
                && !size.counted()
                && size.kind() != Kind.PERCENT;
        if (!beside) {
            return -1;
        }
        int next = tokens.isHyphen(size.last() + 1) ? size.last() + 2 : size.last() + 1;
        return nouns.head(tokens, next, false);
    }
}

package newsreel.numbers.linking;

import java.util.ArrayList;
import java.util.List;
import newsreel.article.Quantity.Kind;
import newsreel.numbers.reading.Lexicon;
import newsreel.numbers.reading.Mention;
import newsreel.numbers.reading.Rates;
import newsreel.numbers.words.Nouns;
import newsreel.numbers.words.Tokens;

/**
 * Gives a number the noun that it counts past a measure of one of them: {@code 4.1 million 12 ounce jars}, {@code 900 750 ml
 * bottles}, with the rate that follows the noun: {@code two million 330 ml cans a day}.
 */
public final class MeasuredThings implements Link {
    private final Nouns nouns;
    private final Rates rates;

    public MeasuredThings(Lexicon lexicon) {
        this.nouns = lexicon.nouns();
        this.rates = new Rates(lexicon);
    }

    @Override
    public List<Mention> link(Passage passage, List<Mention> mentions) {
        List<Mention> counted = mentions;
        for (int i = 0; i + 1 < counted.size(); i++) {
            int head = head(passage.tokens(), counted.get(i), counted.get(i + 1));
            if (head >= 0) {
                counted = counted == mentions ? new ArrayList<>(mentions) : counted;
                counted.set(i, counted(passage.tokens(), counted.get(i), head));
            }
        }
        return counted;
    }

    /** What the number counts stands apart from it, so its words stay as they are. */
    private Mention counted(Tokens tokens, Mention number, int head) {
        Mention counted = number.of(number.thing().counting(nouns.singular(tokens.string(head))));
        return counted.of(rates.over(tokens, counted, head + 1).thing());
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

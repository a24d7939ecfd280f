package newsreel.numbers.linking;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import newsreel.article.Quantity.Kind;
import newsreel.numbers.reading.Mention;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;

/**
 * Gives the first of two numbers that are set against each other what the second counts: {@code mit 41 zu 28 Stimmen}, {@code 53 tegen 47
 * procent}, {@code 58 statt 49 Euro}, {@code por 54 a 46 por ciento}.
 */
public final class Tallies implements Link {
    private static final Set<Kind> SHARED = EnumSet.of(Kind.PERCENT, Kind.MONEY);
    private static final Traits AGAINST = Traits.of(Trait.SCORE_TO, Trait.AGAINST);

    @Override
    public List<Mention> link(Passage passage, List<Mention> mentions) {
        List<Mention> told = new ArrayList<>(mentions);
        for (int i = 0; i < told.size() - 1; i++) {
            Mention first = told.get(i);
            Mention second = told.get(i + 1);
            if (isCounted(first, second) && isSetAgainst(passage.tokens(), first, second.first())) {
                told.set(i, first.of(second.thing()));
            }
        }
        return told;
    }

    private static boolean isCounted(Mention first, Mention second) {
        return first.isPlain()
                && first.unit() == null
                && first.kind() == Kind.COUNT
                && second.isPlain()
                && (second.counted() || SHARED.contains(second.kind()));
    }

    /** Whether a number at {@code second} follows, and nothing but the word that sets the two against each other stands between. */
    static boolean isSetAgainst(Tokens tokens, Mention first, int second) {
        int against = first.last() + 1;
        return second == against + 1 && tokens.word(against).isAny(AGAINST) && !tokens.isBreak(second);
    }
}

package newsreel.numbers.linking;

import java.math.BigDecimal;
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
 * procent}, {@code 58 statt 49 Euro}, {@code 180 in plaats van 120 kilometer}, {@code por 54 a 46 por ciento}.
 */
public final class Tallies implements Link {
    private static final BigDecimal MUCH = BigDecimal.TEN;
    private static final Set<Kind> SHARED = EnumSet.of(Kind.PERCENT, Kind.MONEY, Kind.MEASURE);
    private static final Traits AGAINST = Traits.of(Trait.SCORE_TO, Trait.AGAINST);

    @Override
    public List<Mention> link(Passage passage, List<Mention> mentions) {
        List<Mention> told = new ArrayList<>(mentions);
        for (int i = 0; i < told.size() - 1; i++) {
            Mention first = told.get(i);
            Mention second = told.get(i + 1);
            if (isCounted(first, second)
                    && isLike(passage.tokens(), first, second)
                    && isSetAgainst(passage.tokens(), first, second.first())) {
                told.set(i, first.of(second.thing()).withLow(scaled(first, second)));
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

    /** Money and measures are set against what is like them: {@code trailed by 12 after 20 miles} are two things. */
    private static boolean isLike(Tokens tokens, Mention first, Mention second) {
        boolean any = second.counted() || second.kind() == Kind.PERCENT;
        BigDecimal scaled = scaled(first, second);
        boolean like = scaled.compareTo(second.low().multiply(MUCH)) < 0
                && second.low().compareTo(scaled.multiply(MUCH)) < 0;
        boolean later = second.kind() == Kind.MEASURE && tokens.is(first.last() + 1, Trait.TIME_LEAD);
        return any || like && !later;
    }

    /** {@code 2,5 statt bisher 1,9 Milliarden Euro}: the first in the scale that only the second says, where it is then about as much. */
    private static BigDecimal scaled(Mention first, Mention second) {
        if (!second.numeral().isScaled() || first.numeral().isScaled()) {
            return first.low();
        }
        BigDecimal scaled = first.low().multiply(second.numeral().scale());
        boolean alike = scaled.compareTo(second.low().multiply(MUCH)) < 0
                && second.low().compareTo(scaled.multiply(MUCH)) < 0;
        return alike ? scaled : first.low();
    }

    /** Whether a number at {@code second} follows, and nothing but the word that sets the two against each other stands between. */
    static boolean isSetAgainst(Tokens tokens, Mention first, int second) {
        int instead = first.last() + 1;
        boolean place = tokens.is(instead, Trait.IN)
                && tokens.is(instead + 1, Trait.INSTEAD)
                && tokens.is(instead + 2, Trait.OF);
        if (place) {
            return second == instead + 3;
        }
        int against = first.last() + 1;
        int number = afterDescription(tokens, against + 1);
        return second == number && tokens.word(against).isAny(AGAINST) && !tokens.isBreak(second);
    }

    /** Past what says which the second is: {@code statt bisher 49}, {@code statt der erlaubten 80}. */
    private static int afterDescription(Tokens tokens, int i) {
        if (tokens.is(i, Trait.JUST)) {
            return i + 1;
        }
        boolean described = tokens.is(i, Trait.DETERMINER) && tokens.isWord(i + 1) && !tokens.isCapital(i + 1);
        return described ? i + 2 : i;
    }
}

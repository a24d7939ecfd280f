package newsreel.numbers.linking;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import newsreel.article.Quantity.Kind;
import newsreel.numbers.reading.Mention;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;

/** Hands a unit on to the numbers of a list that wait for it: {@code four-, five- and six-cylinder}, {@code eight or nine euros}. */
public final class SharedUnits implements Link {
    private static final Traits FROM = Traits.of(Trait.FROM, Trait.FROM_TO);

    @Override
    public List<Mention> link(Passage passage, List<Mention> mentions) {
        List<Mention> shared = new ArrayList<>(mentions);
        Tokens tokens = passage.tokens();
        for (int i = shared.size() - 2; i >= 0; i--) {
            Mention a = shared.get(i);
            Mention b = shared.get(i + 1);
            if (!a.isAmount()
                    || !b.isAmount()
                    || a.isPlain() && b.isPlain() && a.unit() != null == (b.unit() != null)) {
                continue;
            }
            if (a.unit() == null
                    && a.kind() == Kind.COUNT
                    && a.isPlain()
                    && b.unit() != null
                    && (ListedUnits.takesBefore(tokens, a, b) || ComparedUnits.takesBefore(tokens, a, b))) {
                shared.set(i, a.of(b.thing()));
            } else if (isStart(tokens, a, b)) {
                shared.set(i, a.of(b.thing()).withLow(scaled(a, b)));
            } else if (b.unit() == null && b.isPlain() && UnitsAfter.takesAfter(tokens, a, b)) {
                shared.set(i + 1, b.of(a.thing()));
                handOn(tokens, shared, i + 1);
            }
        }
        return shared;
    }

    /** {@code aged 7, 9 and 11}: the ages go on. */
    private static void handOn(Tokens tokens, List<Mention> shared, int from) {
        for (int i = from; i < shared.size() - 1; i++) {
            Mention age = shared.get(i);
            Mention next = shared.get(i + 1);
            boolean bare = next.isPlain() && next.unit() == null && next.kind() == Kind.COUNT;
            if (age.kind() != Kind.AGE || !bare || !UnitsAfter.takesAfter(tokens, age, next)) {
                return;
            }
            shared.set(i + 1, next.of(age.thing()));
        }
    }

    /** {@code from 18.1 to 22-24 billion euros}. */
    private static boolean isStart(Tokens tokens, Mention a, Mention b) {
        return a.isPlain()
                && a.unit() == null
                && b.unit() != null
                && !b.isPlain()
                && tokens.word(a.first() - 1).isAny(FROM)
                && tokens.is(a.last() + 1, Trait.TO)
                && b.first() == a.last() + 2;
    }

    /** The first in the scale that the range after it has said at its end. */
    private static BigDecimal scaled(Mention a, Mention range) {
        BigDecimal said = range.numeral().low();
        boolean shares = said.signum() > 0 && !a.numeral().isScaled() && a.low().compareTo(range.low()) < 0;
        return shares ? a.low().multiply(range.low().divide(said, MathContext.DECIMAL64)) : a.low();
    }
}

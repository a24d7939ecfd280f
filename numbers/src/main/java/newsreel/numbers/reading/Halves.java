package newsreel.numbers.reading;

import java.math.BigDecimal;
import newsreel.article.Quantity.Kind;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;

/** Adds the half that is said after what it is half of: {@code a year and a half}, {@code dos puntos y medio}, {@code tre giri e mezzo}. */
final class Halves {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal QUARTER = new BigDecimal("0.25");
    private static final Traits AFTER = Traits.of(Trait.FUNCTION, Trait.VERB);
    private static final int MOST = 99;

    private Halves() {}

    /** The amount in a unit, and the half or quarter of one more that follows; itself when none does. */
    static Mention ofUnit(Tokens tokens, Mention mention) {
        int part = part(tokens, mention);
        part = part < 0 && isQuarterPast(tokens, mention) ? mention.last() + 2 : part;
        boolean some = tokens.is(part, Trait.HALF) || tokens.is(part, Trait.QUARTER);
        return some && isWhole(mention) && mention.kind() != Kind.MONEY
                ? mention.to(part).withLow(mention.low().add(tokens.is(part, Trait.HALF) ? HALF : QUARTER))
                : mention;
    }

    /** So many things, and half of one more; but {@code tres coches y media docena de motos} are other things. */
    static Mention ofThing(Tokens tokens, Mention mention) {
        int half = part(tokens, mention);
        return tokens.is(half, Trait.HALF) && isWhole(mention) && ends(tokens, half + 1)
                ? mention.to(half).withLow(mention.low().add(HALF))
                : mention;
    }

    /** Whether nothing follows that would be halved itself. */
    static boolean ends(Tokens tokens, int next) {
        return !tokens.isWord(next)
                || tokens.isBreak(next)
                || tokens.word(next).isAny(AFTER)
                        && !tokens.is(next, Trait.PARTITIVE)
                        && !tokens.is(next, Trait.DETERMINER);
    }

    /** Where the part stands that an {@code and} joins to the mention: at once, or past an article. */
    private static int part(Tokens tokens, Mention mention) {
        int next = mention.last() + 2;
        if (!tokens.is(next - 1, Trait.AND)) {
            return -1;
        }
        if (tokens.is(next, Trait.BARE_HALF)) {
            return next;
        }
        return tokens.is(next, Trait.ARTICLE) ? next + 1 : -1;
    }

    /** {@code deux heures et quart}: hours alone go on so without an article. */
    private static boolean isQuarterPast(Tokens tokens, Mention mention) {
        return tokens.is(mention.last(), Trait.HOUR_MARK)
                && tokens.is(mention.last() + 1, Trait.AND)
                && tokens.is(mention.last() + 2, Trait.QUARTER);
    }

    private static boolean isWhole(Mention mention) {
        return mention.numeral().isWholeWithin(1, MOST);
    }
}

package newsreel.numbers.reading;

import java.math.BigDecimal;
import newsreel.numbers.numeral.Numeral;
import newsreel.numbers.numeral.NumeralReader;
import newsreel.numbers.words.Phrases;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;

/**
 * Reads numbers that count something, or nothing: {@code seven leading industrial powers}, {@code 44}. Passes by those
 * that are part of a name, a bare {@code one} and a bare half.
 */
public final class CountReader implements NumberReader {
    private static final Traits MOVES = Traits.of(Trait.UP_VERB, Trait.DOWN_VERB);
    /** Words that are each before a noun, and something else before a number: 3 euro a persona, 4 a 1. */
    private static final Traits OTHER_SENSES = Traits.of(Trait.TO, Trait.FOR);

    private final NumeralReader numerals;
    private final Phrases<BoundPhrase> bounds;
    private final Counts counts;
    private final boolean capitalNouns;

    public CountReader(Lexicon lexicon) {
        this.numerals = lexicon.numerals();
        this.bounds = lexicon.bounds();
        this.counts = new Counts(lexicon);
        this.capitalNouns = lexicon.nouns().haveCapitals();
    }

    @Override
    public Reading read(Place place) {
        Numeral numeral = place.numeral();
        if (numeral == null) {
            return null;
        }
        Tokens tokens = place.tokens();
        if (DigitShapes.isGluedAfter(tokens, numeral.last())) {
            return afterName(tokens, numeral);
        }
        Mention counted = counts.read(tokens, MinusSigns.take(tokens, Mention.of(numeral)));
        Mention mention = MinusSigns.takeBelowZero(tokens, MinusSigns.takeSpaced(tokens, counted));
        if (Names.isNamed(tokens, mention, capitalNouns) || isEveryOne(tokens, mention)) {
            return afterName(tokens, numeral);
        }
        return isEmpty(tokens, mention) || DigitShapes.isNote(tokens, mention) ? new NoNumber(numeral.last()) : mention;
    }

    private static NoNumber afterName(Tokens tokens, Numeral numeral) {
        return NoNumber.before(DigitShapes.afterGlued(tokens, numeral.last()));
    }

    /** A bare {@code one} that stands for somebody, and a bare half, are no quantities. */
    private boolean isEmpty(Tokens tokens, Mention mention) {
        Numeral numeral = mention.numeral();
        if (mention.unit() != null || mention.dangling() || numeral.isDigits()) {
            return false;
        }
        if (numeral.isWholeWithin(1, 1)) {
            return tokens.size() > 2 && mention.first() == numeral.first() && !isListed(tokens, numeral.last() + 1);
        }
        return tokens.is(numeral.last(), Trait.HALF) && !isHalfOf(tokens, numeral);
    }

    /** {@code every one of his colleagues}. */
    private static boolean isEveryOne(Tokens tokens, Mention mention) {
        return mention.numeral().isWholeWithin(1, 1)
                && (mention.unit() == null || mention.counted())
                && tokens.is(mention.first() - 1, Trait.EVERY)
                && !tokens.word(mention.first() - 1).isAny(OTHER_SENSES);
    }

    /** {@code one of the three}, {@code one to two}, {@code one or two}. */
    private boolean isListed(Tokens tokens, int next) {
        boolean linked = tokens.is(next, Trait.TO) || tokens.is(next, Trait.OR) || tokens.isHyphen(next);
        return linked && numerals.mayStart(tokens, next + 1)
                || tokens.is(next, Trait.OF) && tokens.is(next + 1, Trait.DETERMINER);
    }

    /** {@code chuté de moitié}, {@code calato della metà}, {@code caiu pela metade}: by so much. */
    private static boolean isMove(Tokens tokens, int by) {
        int verb = tokens.is(by, Trait.NUMBER_ARTICLE) ? by - 2 : by - 1;
        return tokens.is(verb + 1, Trait.FUNCTION) && tokens.word(verb).isAny(MOVES);
    }

    private boolean isHalfOf(Tokens tokens, Numeral half) {
        int next = half.last() + 1;
        int before = half.first() - 1;
        if (tokens.is(before, Trait.WHICH_HALF)) {
            return false;
        }
        return half.isScaled()
                || half.low().compareTo(BigDecimal.ONE) > 0
                || tokens.is(next, Trait.OF)
                || tokens.is(next, Trait.DETERMINER)
                || tokens.is(before, Trait.MINUS)
                || isMove(tokens, before)
                || bounds.at(tokens, before) != null
                || bounds.at(tokens, before - 1) != null;
    }
}

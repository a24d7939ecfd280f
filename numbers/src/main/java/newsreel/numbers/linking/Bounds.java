package newsreel.numbers.linking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import newsreel.article.Quantity.Bound;
import newsreel.article.Quantity.Kind;
import newsreel.numbers.numeral.Numeral;
import newsreel.numbers.numeral.NumeralReader;
import newsreel.numbers.reading.BoundPhrase;
import newsreel.numbers.reading.Lexicon;
import newsreel.numbers.reading.Mention;
import newsreel.numbers.unit.Unit;
import newsreel.numbers.words.Phrases;
import newsreel.numbers.words.Phrases.Match;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;

/** Adds how exact the words say a number is: {@code about 300}, {@code more than $5}, {@code 30 or so}, {@code sub-300}. */
public final class Bounds implements Link {
    private static final Traits MOVING = Traits.of(Trait.UP_VERB, Trait.DOWN_VERB, Trait.SHIFT);
    private static final int LONGEST = 6;
    private static final int MOVED_WITHIN = 12;
    private static final int NEAR = 3;

    private final Phrases<BoundPhrase> phrases;
    private final NumeralReader numerals;

    public Bounds(Lexicon lexicon) {
        this.phrases = lexicon.bounds();
        this.numerals = lexicon.numerals();
    }

    @Override
    public List<Mention> link(Passage passage, List<Mention> mentions) {
        List<Mention> bounded = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            bounded.add(mention.isAmount() ? bounded(passage.tokens(), mention) : mention);
        }
        return bounded;
    }

    private Mention bounded(Tokens tokens, Mention mention) {
        Bound after = after(tokens, mention);
        Mention bounded = after != null ? mention.bounded(after) : before(tokens, mention);
        return bounded.bound() == null && isRough(tokens, mention) ? mention.bounded(Bound.APPROXIMATELY) : bounded;
    }

    /** {@code une dizaine de personnes}: a round word, of which there is one. */
    private static boolean isRough(Tokens tokens, Mention mention) {
        int word = mention.numeral().last();
        return mention.isPlain()
                && tokens.is(word, Trait.ROUGH)
                && mention.numeral()
                        .low()
                        .equals(BigDecimal.valueOf(tokens.word(word).value()));
    }

    private Bound after(Tokens tokens, Mention mention) {
        Match<BoundPhrase> match = phrases.at(tokens, mention.last() + 1);
        if (match == null && mention.last() > mention.numeral().last()) {
            match = phrases.at(tokens, mention.numeral().last() + 1);
        }
        return match == null || isOfNext(tokens, match.last() + 1)
                ? within(tokens, mention.numeral())
                : match.meaning().after();
    }

    /** {@code 50-plus million}. */
    private Bound within(Tokens tokens, Numeral numeral) {
        int hyphen = numeral.first() + 1;
        boolean inside = numeral.isScaled() && hyphen < numeral.last() && tokens.isHyphen(hyphen);
        Match<BoundPhrase> match = inside ? phrases.at(tokens, hyphen) : null;
        return match == null ? null : match.meaning().after();
    }

    /** {@code 6 million or more than 5 million}, {@code over-75s and under-5s}: about the number that follows. */
    private boolean isOfNext(Tokens tokens, int next) {
        int number =
                tokens.is(next, Trait.THAN) || tokens.is(next, Trait.TO) || tokens.isHyphen(next) ? next + 1 : next;
        return numerals.mayStart(tokens, number) && !tokens.is(number, Trait.ARTICLE);
    }

    /** Bounded by the longest phrase that ends where the number begins; itself when none does. */
    private Mention before(Tokens tokens, Mention mention) {
        int end = mention.first() - 1;
        Mention whole = tokens.is(end, Trait.FROM) ? endingAt(tokens, mention, end) : mention;
        if (whole != mention) {
            return whole;
        }
        if (tokens.isHyphen(end) || tokens.is(end, Trait.BETWEEN) || tokens.is(end, Trait.FROM)) {
            end--;
        }
        Mention bounded = endingAt(tokens, mention, end);
        boolean article = bounded == mention && tokens.is(end, Trait.NUMBER_ARTICLE);
        return article ? endingAt(tokens, mention, end - 1) : bounded;
    }

    private Mention endingAt(Tokens tokens, Mention mention, int end) {
        if (!phrases.mayEnd(tokens.word(end))) {
            return mention;
        }
        for (int at = Math.max(0, end - LONGEST); at <= end; at++) {
            Match<BoundPhrase> match = phrases.at(tokens, at);
            if (match != null && match.last() == end && match.meaning().before() != null) {
                Bound bound = match.meaning().before();
                return isOther(tokens, mention, at, end, bound) || isOrigin(tokens, mention, at, bound)
                        ? mention
                        : mention.bounded(bound, at);
            }
        }
        return mention;
    }

    /** Whether the phrase from {@code at} to {@code end} says something else than how exact the number is. */
    private static boolean isOther(Tokens tokens, Mention mention, int at, int end, Bound bound) {
        return isPartOfScore(tokens, at)
                || isLevel(tokens, at, end)
                || isPeriod(tokens, mention, at)
                || isRise(tokens, at)
                || isPlace(tokens, mention, at)
                || isParticle(tokens, at)
                || isAgreed(tokens, mention, at, bound)
                || isCourse(tokens, mention, at);
    }

    /** {@code a five-under 67}: the word belongs to the number before it. */
    private static boolean isPartOfScore(Tokens tokens, int at) {
        return tokens.isHyphen(at - 1) && tokens.isGlued(at);
    }

    /** {@code $2,000 over three years}: the time it takes, no bound on it. */
    private static boolean isPeriod(Tokens tokens, Mention mention, int at) {
        return mention.kind() == Kind.DURATION
                && tokens.is(at, Trait.OVER)
                && !tokens.isBreak(at)
                && !tokens.is(at - 1, Trait.PERIOD_LEAD);
    }

    /** {@code spread over 24 acres}, {@code lies under 15 feet of sand}: where it is, no bound. */
    private static boolean isPlace(Tokens tokens, Mention mention, int at) {
        return mention.kind() == Kind.MEASURE
                && (tokens.is(at, Trait.OVER) || tokens.is(at, Trait.UNDER))
                && tokens.is(at - 1, Trait.PLACED);
    }

    /** {@code handed over 67 jets}: it completes the verb. */
    private static boolean isParticle(Tokens tokens, int at) {
        return tokens.is(at, Trait.OVER) && tokens.is(at - 1, Trait.OVER_VERB);
    }

    /** {@code scoorde vanaf 20 meter}: from where; but {@code vanaf 499 euro}. */
    private static boolean isOrigin(Tokens tokens, Mention mention, int at, Bound bound) {
        return bound == Bound.AT_LEAST
                && mention.kind() == Kind.MEASURE
                && tokens.is(at, Trait.CLOCK_LEAD)
                && Unit.isDistance(mention.unit());
    }

    /** {@code ein Vertrag über 25 Millionen Euro}: what it is for; {@code verfügt über 328 Mandate}: the verb takes it. */
    private static boolean isAgreed(Tokens tokens, Mention mention, int at, Bound bound) {
        boolean deal = mention.kind() == Kind.MONEY && tokens.is(at - 1, Trait.DEAL);
        return (deal || tokens.is(at - 1, Trait.OVER_VERB))
                && at == mention.first() - 1
                && bound == Bound.MORE_THAN
                && tokens.is(at, Trait.AGE_BOUND);
    }

    /** {@code gewann Gold über 100 Meter}, {@code ran 9.88sec over 100m}: the race. */
    private static boolean isCourse(Tokens tokens, Mention mention, int at) {
        boolean timed = tokens.is(at, Trait.OVER) && (isDigits(tokens, at - 1) || isDigits(tokens, at - 2));
        boolean swum = at == mention.first() - 1 && tokens.is(mention.last() + 1, Trait.COURSE);
        boolean contest = (timed || swum) && mention.kind() == Kind.MEASURE;
        for (int i = at - 1;
                mention.kind() == Kind.MEASURE && at == mention.first() - 1 && i >= at - NEAR && !contest;
                i--) {
            contest = tokens.is(i, Trait.CONTEST);
        }
        return contest;
    }

    private static boolean isAmount(Tokens tokens, int next) {
        return tokens.isNumber(next - 1) || tokens.isNumber(next - 2);
    }

    private static boolean isDigits(Tokens tokens, int i) {
        return tokens.isNumber(i) || tokens.isDoubtful(i) || tokens.isCode(i);
    }

    /**
     * {@code subió un 3 % hasta 41.000 millones}: a word for to, after one of moving, leads what it moved to; one of two words only
     * after how much it moved: {@code aumenterà di 80 euro fino a 1.450}.
     */
    private static boolean isLevel(Tokens tokens, int at, int to) {
        if (!tokens.is(to, Trait.TO) || at < to && !isAmount(tokens, at)) {
            return false;
        }
        for (int i = at - 1; i >= at - MOVED_WITHIN && !tokens.isStop(i); i--) {
            if (tokens.word(i).isAny(MOVING)) {
                return true;
            }
        }
        return false;
    }

    /** {@code edged up to 5.2 percent}: up belongs to the verb. */
    private static boolean isRise(Tokens tokens, int at) {
        return tokens.is(at, Trait.UP) && tokens.is(at - 1, Trait.EDGED);
    }
}

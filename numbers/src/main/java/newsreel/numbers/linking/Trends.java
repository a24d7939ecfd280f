package newsreel.numbers.linking;

import java.util.ArrayList;
import java.util.List;
import newsreel.article.Quantity.Kind;
import newsreel.article.Quantity.Trend;
import newsreel.numbers.reading.Mention;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;
import newsreel.numbers.words.Word;

/** Adds where the words say a number moved: {@code rose 3%}, {@code fell 2 percent to $41}, {@code a 3% rise}. */
public final class Trends implements Link {
    private static final Traits CHANGES = Traits.of(Trait.UP_NOUN, Trait.DOWN_NOUN);
    private static final Traits NO_CHANGE = Traits.of(Trait.FUNCTION, Trait.VERB, Trait.DETERMINER);
    private static final Traits BARRIERS = Traits.of(Trait.VERB, Trait.BARRIER);
    private static final Traits NUMBERS = Traits.of(Trait.CARDINAL, Trait.TENS);
    private static final int REACH = 14;
    private static final int LONGEST_RATE = 8;
    private static final int LONGEST_LINK = 5;

    private final Points points;
    private final Moves moves;

    /** @param points what moves though it is counted */
    public Trends(Points points) {
        this.points = points;
        this.moves = new Moves(points);
    }

    @Override
    public List<Mention> link(Passage passage, List<Mention> mentions) {
        List<Mention> moved = new ArrayList<>(mentions.size());
        Mention previous = null;
        for (Mention mention : mentions) {
            Mention told = mention.isAmount() && mention.trend() == null
                    ? moved(passage.tokens(), mention, previous)
                    : mention;
            moved.add(told);
            if (told.isAmount() && !isAge(passage.tokens(), told) || told.kind() == Kind.SCORE) {
                previous = told;
            }
        }
        return moved;
    }

    /** {@code eased to a two-year low of 3.1 percent}: how old the level is, which parts nothing. */
    private static boolean isAge(Tokens tokens, Mention time) {
        return Moves.isTime(time) && tokens.isHyphen(time.last() - 1) && tokens.is(time.last() + 1, Trait.EXTREME);
    }

    private Mention moved(Tokens tokens, Mention mention, Mention previous) {
        Trend trend = trend(tokens, mention, previous);
        return trend == null ? mention : mention.moved(trend);
    }

    private Trend trend(Tokens tokens, Mention mention, Mention previous) {
        Trend after = canChange(mention) ? after(tokens, mention) : null;
        if (after == null && isSigned(tokens, mention)) {
            return Trend.UP;
        }
        if (after == null && isMore(tokens, mention)) {
            return change(tokens, mention.first() - 1);
        }
        return after != null ? after : before(tokens, mention, previous);
    }

    /** {@code (+6.2%)}: with the sign of a gain. */
    private static boolean isSigned(Tokens tokens, Mention mention) {
        int plus = mention.first() - 1;
        return mention.kind() == Kind.PERCENT
                && mention.isPlain()
                && tokens.isSymbol(plus, '+')
                && tokens.isGlued(plus + 1)
                && !(tokens.isGlued(plus) && (tokens.isWord(plus - 1) || tokens.isNumber(plus - 1)));
    }

    /** {@code , mais 15% do que em 2022}: said first, after what it is more of. */
    private static boolean isMore(Tokens tokens, Mention mention) {
        int more = mention.first() - 1;
        return mention.kind() == Kind.PERCENT
                && mention.isPlain()
                && tokens.is(more, Trait.COMPARED)
                && tokens.is(more, Trait.MORE)
                && tokens.isSymbol(more - 1, ',');
    }

    private boolean canChange(Mention mention) {
        return switch (mention.kind()) {
            case DURATION, AGE, RATIO -> false;
            default -> !mention.counted() || points.isCountedBy(mention);
        };
    }

    /** What the noun or adjective that follows says: {@code a 3% rise}, {@code a 3% pay rise}, {@code 3% higher}, {@code a 25 basis point cut}, {@code 3 % de plus}. */
    private static Trend after(Tokens tokens, Mention mention) {
        boolean apart = tokens.isHyphen(mention.last() + 1) || tokens.is(mention.last() + 1, Trait.PARTITIVE);
        int next = apart ? mention.last() + 2 : mention.last() + 1;
        if (tokens.is(next, Trait.MORE)) {
            boolean told =
                    mention.kind() == Kind.PERCENT && !tokens.is(next + 1, Trait.THAN) && !isQuality(tokens, next);
            return told ? change(tokens, next) : null;
        }
        if (tokens.is(next, Trait.OFF) && mention.kind() != Kind.PERCENT && mention.kind() != Kind.MONEY) {
            return null;
        }
        if (tokens.word(next).isAny(CHANGES)) {
            boolean other =
                    startsNumber(tokens, next + 1) || isWay(tokens, next, mention) || isProfit(tokens, next, mention);
            return other ? null : change(tokens, next);
        }
        int side = afterSide(tokens, next);
        if (isSide(tokens, side)) {
            return tokens.is(side, Trait.MINUS) ? Trend.DOWN : Trend.UP;
        }
        boolean noun = tokens.is(next, Trait.NOUN) || !tokens.word(next).isAny(NO_CHANGE);
        boolean described = tokens.isWord(next) && noun && !tokens.is(next + 1, Trait.OFF);
        boolean moved = described && tokens.word(next + 1).isAny(CHANGES) && !tokens.is(next + 1, Trait.MORE);
        return moved && !(tokens.is(next + 1, Trait.PLUS) && startsNumber(tokens, next + 2))
                ? change(tokens, next + 1)
                : null;
    }

    /** Past the words that lead on which side of nought a price is: {@code im Minus}, {@code in de plus}; {@code in} where none do. */
    private static int afterSide(Tokens tokens, int in) {
        if (!tokens.is(in, Trait.IN)) {
            return in;
        }
        return tokens.is(in + 1, Trait.DETERMINER) ? in + 2 : in + 1;
    }

    private static boolean isSide(Tokens tokens, int i) {
        boolean side = tokens.is(i, Trait.PLUS) || tokens.is(i, Trait.MINUS);
        return side
                && !tokens.is(i, Trait.MORE)
                && (tokens.is(i - 1, Trait.IN) || tokens.is(i - 1, Trait.DETERMINER) && tokens.is(i - 2, Trait.IN));
    }

    /** {@code el 25 % más rico}: how rich they are, and nothing moved. */
    private static boolean isQuality(Tokens tokens, int more) {
        int next = more + 1;
        return tokens.is(more, Trait.COMPARED)
                && tokens.isWord(next)
                && !tokens.word(next).isAny(NO_CHANGE);
    }

    /** {@code 1.2 miles up the valley}, {@code 50 feet down a slope}. */
    private static boolean isWay(Tokens tokens, int next, Mention mention) {
        return mention.kind() == Kind.MEASURE
                && (tokens.is(next, Trait.UP) || tokens.is(next, Trait.DOWN))
                && tokens.is(next + 1, Trait.DETERMINER);
    }

    /** {@code a 75 mln dlr gain from the sale}: money that was made. */
    private static boolean isProfit(Tokens tokens, int next, Mention mention) {
        return mention.kind() == Kind.MONEY && tokens.is(next + 1, Trait.FROM);
    }

    /** {@code 6.6 percent, down four points}: the word is about the number after it. */
    private static boolean startsNumber(Tokens tokens, int i) {
        return tokens.isNumber(i) || tokens.word(i).isAny(NUMBERS);
    }

    private static Trend change(Tokens tokens, int i) {
        return tokens.is(i, Trait.UP_NOUN) ? Trend.UP : Trend.DOWN;
    }

    /** What the verb or noun before says, across what may stand between; or what it said of the number before. */
    private Trend before(Tokens tokens, Mention mention, Mention previous) {
        if (isStart(tokens, mention)) {
            return null;
        }
        int least = Math.max(mention.lead() - REACH, after(tokens, previous, mention));
        for (int i = mention.lead() - 1; i >= least && !isBarrier(tokens, i); i--) {
            if (tokens.word(i).isAny(Traits.MOVES)
                    && !isOfPrevious(tokens, i, previous)
                    && !isSum(tokens, i, mention, previous)) {
                return isCourse(tokens, i, mention) || !moves.isMoved(tokens, i, mention)
                        ? null
                        : tokens.is(i, Trait.UP_VERB) ? Trend.UP : Trend.DOWN;
            }
        }
        if (previous == null || Moves.isTime(mention)) {
            return null;
        }
        int lead = tokens.beforeNumber(mention.lead()) + 1;
        boolean linked = isLinked(tokens, previous.last() + 1, lead) || isGapped(tokens, previous, mention);
        return linked ? previous.trend() : null;
    }

    /** From where a word of moving may move the number: past the one before, but {@code fiel binnen 24 Stunden um 6.000} says when. */
    private static int after(Tokens tokens, Mention previous, Mention mention) {
        boolean when = previous != null && Moves.isTime(previous) && tokens.is(mention.lead() - 1, Trait.BY);
        return previous == null || when ? 0 : previous.last() + 1;
    }

    /** {@code won de etappe over 174 kilometer}: how long the race was. */
    private static boolean isCourse(Tokens tokens, int verb, Mention mention) {
        return mention.kind() == Kind.MEASURE && tokens.is(verb, Trait.CONTEST);
    }

    /** {@code 18 Millionen Euro Ablöse plus vier Millionen}: a second amount comes to the first, and neither has moved. */
    private static boolean isSum(Tokens tokens, int plus, Mention mention, Mention previous) {
        return previous != null
                && tokens.is(plus, Trait.PLUS)
                && plus == mention.lead() - 1
                && plus - previous.last() <= 2
                && !tokens.isSymbol(plus - 1, ',')
                && previous.kind() != Kind.PERCENT
                && mention.kind() != Kind.PERCENT;
    }

    /** {@code 10 % d'augmentation et 1 800 euros}, {@code 3 Prozent im Minus bei 24 Euro}: what the number before has moved by. */
    private static boolean isOfPrevious(Tokens tokens, int noun, Mention previous) {
        boolean beside = previous != null && tokens.is(noun - 1, Trait.PARTITIVE) && noun - 2 == previous.last();
        return beside || previous != null && isSide(tokens, noun) && afterSide(tokens, previous.last() + 1) == noun;
    }

    /** {@code rise from 18.1 to 22-24 billion}, {@code stood at 12, up from 9}: what a move begins at did not move there. */
    private static boolean isStart(Tokens tokens, Mention mention) {
        int from = mention.lead() - 1;
        return mention.isPlain()
                && tokens.is(from, Trait.FROM)
                && (tokens.is(mention.last() + 1, Trait.TO)
                        || tokens.is(from - 1, Trait.UP)
                        || tokens.is(from - 1, Trait.DOWN));
    }

    /** {@code fell 1.2%, Boots by 2.4%}: the verb is said once. */
    private static boolean isGapped(Tokens tokens, Mention previous, Mention mention) {
        int by = mention.lead() - 1;
        boolean gapped = tokens.is(by, Trait.BY)
                && previous.kind() == mention.kind()
                && by - previous.last() <= LONGEST_LINK
                && (tokens.isSymbol(previous.last() + 1, ',') || tokens.is(previous.last() + 1, Trait.AND));
        for (int i = previous.last() + 2; gapped && i < by; i++) {
            gapped = !isBarrier(tokens, i) || tokens.isSymbol(i, ',');
        }
        return gapped;
    }

    /** A dash that parts two clauses, apart on both sides or doubled. */
    private static boolean isDash(Tokens tokens, int i) {
        return tokens.isHyphen(i) && !tokens.isGlued(i) || tokens.isSymbol(i, '-') && tokens.isSymbol(i + 1, '-');
    }

    private static boolean isBarrier(Tokens tokens, int i) {
        if (tokens.symbol(i) != 0) {
            return tokens.isStop(i) && !isOrdinal(tokens, i) || tokens.isSymbol(i, ',') || isDash(tokens, i);
        }
        Word word = tokens.word(i);
        boolean over = word.is(Trait.OVER) && tokens.is(i + 1, Trait.DETERMINER);
        return !tokens.has(i) || over || word.isAny(BARRIERS) && !word.isAny(Traits.MOVES);
    }

    /** {@code zum 1. Juli}. */
    private static boolean isOrdinal(Tokens tokens, int dot) {
        return tokens.is(dot + 1, Trait.MONTH) && tokens.isNumber(dot - 1);
    }

    /** {@code 2 percent to $41}, {@code 214 points, or 1.2 percent, to 17,640}, {@code 11p to close at 432p}. */
    private static boolean isLinked(Tokens tokens, int first, int end) {
        int to = tokens.isSymbol(first, ',') ? first + 1 : first;
        boolean settled = tokens.is(to, Trait.TO) && tokens.is(to + 1, Trait.SETTLED) && tokens.is(end - 1, Trait.SIDE);
        return isRate(tokens, to, end)
                || isReached(tokens, to, end)
                || end - first <= LONGEST_LINK
                        && (settled || tokens.is(end - 1, Trait.TO) || tokens.is(end - 1, Trait.OR));
    }

    /** {@code bondi de 8 % pour atteindre 1,9 milliard}, {@code subió un 3 % para situarse en 12 euros}. */
    private static boolean isReached(Tokens tokens, int first, int end) {
        int verb = tokens.is(first + 1, Trait.REACH) ? first + 1 : first + 2;
        return end - first <= LONGEST_LINK
                && verb < end
                && tokens.is(verb, Trait.REACH)
                && tokens.is(first, Trait.FUNCTION)
                && tokens.isOneClause(first, end);
    }

    /** {@code 5.5% to a seasonally adjusted annual rate of 1.28 million}. */
    private static boolean isRate(Tokens tokens, int to, int end) {
        boolean rate = tokens.is(to, Trait.TO)
                && tokens.is(to + 1, Trait.ARTICLE)
                && tokens.is(end - 1, Trait.OF)
                && end - to <= LONGEST_RATE;
        for (int i = to + 2; rate && i < end - 1; i++) {
            rate = tokens.isWord(i);
        }
        return rate && tokens.is(end - 2, Trait.EXTREME);
    }
}

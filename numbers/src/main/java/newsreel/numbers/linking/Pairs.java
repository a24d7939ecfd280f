package newsreel.numbers.linking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import newsreel.article.Quantity.Kind;
import newsreel.article.Quantity.Trend;
import newsreel.numbers.reading.Mention;
import newsreel.numbers.reading.Value;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;

/** Joins two numbers that say one thing: ranges ({@code 15 to 22}), moves ({@code to $5 from $4}) and scores ({@code 9-2}). */
public final class Pairs implements Link {
    /** A number this many times the one before is no end of a range, after a word of rising: {@code gained 96 points to 9,812}. */
    private static final BigDecimal LEVEL = BigDecimal.valueOf(3);

    private static final Traits CHANGES = Traits.of(Trait.UP_VERB, Trait.DOWN_VERB, Trait.SHIFT);
    private static final Traits SHIFTS = Traits.of(Trait.SHIFT);
    private static final Traits CHANGE_NOUNS = Traits.of(Trait.UP_NOUN, Trait.DOWN_NOUN);
    private static final Traits HEDGES = Traits.of(Trait.HEDGE, Trait.SHARE_LEAD, Trait.JUST);
    private static final int LONGEST_GAP = 7;
    private static final int LONGEST_EXTREME = 6;
    private static final int LONGEST_LEVEL = 14;
    private static final int MOST_BETWEEN = 3;
    private static final int REACH = 8;
    private static final int MOST_EITHER = 20;

    @Override
    public List<Mention> link(Passage passage, List<Mention> mentions) {
        List<Mention> joined = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            add(passage.tokens(), joined, mention);
        }
        return joined;
    }

    /** Joins the mention to the last amount, past a rank or a date or two, or leaves it on its own. */
    private static void add(Tokens tokens, List<Mention> joined, Mention next) {
        int at = joined.size() - 1;
        while (at > 0 && at > joined.size() - MOST_BETWEEN && !joined.get(at).isAmount()) {
            at--;
        }
        int last = joined.size() - 1;
        if (last >= 0 && isRankRange(tokens, joined.get(last), next)) {
            joined.set(
                    last,
                    joined.get(last)
                            .to(next.last())
                            .saying(Value.range(joined.get(last).low(), next.low())));
            return;
        }
        Mention before = at < 0 ? null : joined.get(at);
        if (before == null || !before.isPlain() || !next.isPlain()) {
            joined.add(next);
        } else if (Scores.isScore(tokens, before, next)) {
            joined.set(at, Mention.score(before.first(), next.numeral().last()));
        } else {
            Mention pair = Joined.isSame(before, next) ? pair(tokens, before, next) : null;
            if (pair == null) {
                joined.add(next);
            } else {
                joined.set(at, pair);
                joined.subList(at + 1, joined.size()).clear();
            }
        }
    }

    /** {@code between the tenth and the fifteenth}. */
    private static boolean isRankRange(Tokens tokens, Mention a, Mention b) {
        boolean ranks =
                a.kind() == Kind.ORDINAL && b.kind() == Kind.ORDINAL && a.low().compareTo(b.low()) < 0;
        int and = a.last() + 1;
        int end = tokens.is(and + 1, Trait.DETERMINER) || tokens.is(and + 1, Trait.NUMBER_ARTICLE) ? and + 2 : and + 1;
        return ranks && tokens.is(and, Trait.AND) && end == b.first() && isBetween(tokens, a);
    }

    /** The two as one; null when they say two things. */
    private static Mention pair(Tokens tokens, Mention a, Mention b) {
        int gap = a.last() + 1;
        int length = tokens.beforeNumber(b.first()) + 1 - gap;
        if (length > LONGEST_GAP && length <= LONGEST_LEVEL && isUpFromFar(tokens, a, b, length)) {
            return upFrom(tokens, a, b);
        }
        if (length < 1 || length > LONGEST_GAP || opensRange(tokens, gap, b)) {
            return null;
        }
        if (isRange(tokens, a, b, gap, length)) {
            return Joined.range(a, b);
        }
        if (isMoveTo(tokens, a, b, gap, length)) {
            return Joined.moveTo(a, b);
        }
        if (isUpFrom(tokens, a, b, length)) {
            return upFrom(tokens, a, b);
        }
        return isMoveFrom(tokens, a, b, gap) ? Joined.moveFrom(a, b) : null;
    }

    private static Mention upFrom(Tokens tokens, Mention a, Mention b) {
        boolean up = tokens.is(lead(tokens, b) - 1, Trait.UP_VERB);
        return Joined.moveFrom(a, b).moved(up ? Trend.UP : Trend.DOWN);
    }

    /** {@code 14 percent of the continent's power, up from 5 percent}: far back what is measured may stand between, but no verb. */
    private static boolean isUpFromFar(Tokens tokens, Mention a, Mention b, int length) {
        int up = lead(tokens, b) - 1;
        boolean level = isUpFrom(tokens, a, b, length)
                && isParticle(tokens, up)
                && tokens.isSymbol(up - 1, ',')
                && a.unit() != null
                && a.unit().equals(b.unit());
        for (int i = a.last() + 1; level && i < up - 1; i++) {
            level = !tokens.isStop(i) && !tokens.isSymbol(i, ',') && !tokens.is(i, Trait.VERB) && !tokens.isBreak(i);
        }
        return level;
    }

    private static boolean isRange(Tokens tokens, Mention a, Mention b, int gap, int length) {
        if (length == 1 && (tokens.isHyphen(gap) || isLooseHyphen(tokens, gap))) {
            return Joined.scaled(a, b).compareTo(b.low()) <= 0;
        }
        if (length == 1 && isEither(tokens, a, b, gap)) {
            return true;
        }
        if (isBelowZero(a, b) && isEndLead(tokens, gap, length)) {
            return tokens.is(gap, Trait.UNTIL) || !isMoving(tokens, a);
        }
        if (length == 1 && tokens.is(gap, Trait.UNTIL)) {
            return isRising(a, b);
        }
        if (length == 1 && tokens.is(gap, Trait.TO)) {
            return isRising(a, b)
                    && !tokens.is(gap, Trait.LEVEL)
                    && !opensMove(tokens, a) | !isMoving(tokens, a) | isShareOfMove(tokens, a, b)
                    && !(isMoving(tokens, a) && isLevel(a, b));
        }
        if (length == 2 && a.dangling()) {
            return tokens.is(gap + 1, Trait.OR) || tokens.is(gap + 1, Trait.TO);
        }
        boolean and = tokens.is(gap, Trait.AND) && (length == 1 || length == 2 && tokens.is(gap + 1, Trait.HEDGE));
        return and && (isBetween(tokens, a) || isFrom(tokens, a) && a.unit() != null);
    }

    /** {@code 70 -300mm}: with a space on one side only, as copy that lost one has it. */
    private static boolean isLooseHyphen(Tokens tokens, int i) {
        return tokens.isSymbol(i, '-') && tokens.isNumber(i - 1) && tokens.isNumber(i + 1);
    }

    /** {@code minus zwei bis minus sieben Grad}, {@code from -2 to -7 degrees}: of what is below zero the colder end is said last. */
    private static boolean isBelowZero(Mention a, Mention b) {
        return a.low().signum() < 0 && b.low().signum() < 0 && (b.kind() == Kind.MEASURE || b.kind() == Kind.PERCENT);
    }

    private static boolean isEndLead(Tokens tokens, int gap, int length) {
        return length == 1 && (tokens.is(gap, Trait.TO) || tokens.is(gap, Trait.UNTIL)) && !tokens.is(gap, Trait.LEVEL);
    }

    /** {@code from 18.1 to 22-24 billion}: the second is the end of nothing yet. */
    private static boolean opensRange(Tokens tokens, int gap, Mention b) {
        int hyphen = b.last() + 1;
        return !tokens.isHyphen(gap)
                && tokens.isHyphen(hyphen)
                && tokens.isGlued(hyphen)
                && tokens.isNumber(hyphen + 1)
                && tokens.isNumber(hyphen - 1);
    }

    /** {@code three or four hours}: nobody knows which. */
    private static boolean isEither(Tokens tokens, Mention a, Mention b, int gap) {
        return tokens.is(gap, Trait.OR)
                && (a.unit() == null || a.unit().equals(b.unit()))
                && a.numeral().isWholeWithin(1, MOST_EITHER)
                && a.low().add(BigDecimal.ONE).compareTo(b.low()) == 0;
    }

    private static boolean isBetween(Tokens tokens, Mention a) {
        return tokens.is(a.first() - 1, Trait.BETWEEN) || tokens.is(a.first() - 2, Trait.BETWEEN);
    }

    private static boolean isFrom(Tokens tokens, Mention a) {
        return tokens.is(tokens.beforeNumber(a.first()), Trait.FROM);
    }

    /** {@code from 3}, and {@code de 3} where a word for to follows the number. */
    private static boolean opensMove(Tokens tokens, Mention a) {
        return isFrom(tokens, a) || tokens.is(tokens.beforeNumber(a.first()), Trait.FROM_TO);
    }

    /** {@code baissera de 5 à 6 %}, {@code augmenter de 2 à 3 degrés}: by how much, where another word for from would say from which to which. */
    private static boolean isShareOfMove(Tokens tokens, Mention a, Mention b) {
        return tokens.is(a.first() - 1, Trait.FROM_TO)
                && a.unit() == null
                && (b.kind() == Kind.PERCENT ? !isAfter(tokens, a, SHIFTS) : tokens.is(a.first() - 2, Trait.PROSPECT));
    }

    /** {@code une hausse de 2 euros à 12 euros}, {@code progressé de 3 % à 41 milliards}: by how much, and to which level. */
    private static boolean isAmountOfMove(Tokens tokens, Mention a, Mention b) {
        boolean other = b.unit() == null && !isAfter(tokens, a, SHIFTS);
        boolean noun = tokens.word(a.first() - 2).isAny(CHANGE_NOUNS);
        return tokens.is(a.first() - 1, Trait.FROM_TO) && a.unit() != null && (noun || other);
    }

    private static boolean isRising(Mention a, Mention b) {
        return Joined.scaled(a, b).compareTo(b.low()) < 0 && !Joined.isFallInScale(a, b);
    }

    private static boolean isLevel(Mention a, Mention b) {
        boolean otherUnit = a.unit() != null && b.unit() == null;
        return otherUnit || Joined.scaled(a, b).multiply(LEVEL).compareTo(b.low()) <= 0;
    }

    /** {@code fell from $9,415 to $9,215}, {@code rose from 10,000 last year to 12,000}. */
    private static boolean isMoveTo(Tokens tokens, Mention a, Mention b, int gap, int length) {
        int to = lead(tokens, b);
        boolean amount = isAmountOfMove(tokens, a, b) || isShareOfMove(tokens, a, b) && isRising(a, b);
        if (amount || !opensMove(tokens, a) || !tokens.is(to, Trait.TO) || tokens.is(to, Trait.UNTIL)) {
            return false;
        }
        if (tokens.is(to, Trait.LEVEL)) {
            return isClear(tokens, gap, to);
        }
        return length == 1 ? !isRising(a, b) || isMoving(tokens, a) : isMoving(tokens, a) && isClear(tokens, gap, to);
    }

    /** {@code $5, up from $4}; but in {@code 12 cars. Sales fell from 40 to 30 percent} other things moved. */
    private static boolean isUpFrom(Tokens tokens, Mention a, Mention b, int length) {
        int from = lead(tokens, b);
        int moved = from - 1;
        return length >= 2
                && tokens.is(from, Trait.FROM)
                && tokens.word(moved).isAny(Traits.MOVES)
                && (isParticle(tokens, moved) || tokens.isOneClause(a.last() + 1, moved))
                && !leadsTo(tokens, b);
    }

    private static boolean isParticle(Tokens tokens, int i) {
        return tokens.is(i, Trait.UP) || tokens.is(i, Trait.DOWN);
    }

    /** {@code 40 to 30 percent}, {@code $2 to $3}. */
    private static boolean leadsTo(Tokens tokens, Mention b) {
        int to = b.last() + 1;
        return tokens.is(to, Trait.TO) && (tokens.isNumber(to + 1) || tokens.isNumber(to + 2));
    }

    /** {@code to $5 from $4}, {@code 2.9% of loans from 3.3%}, {@code to 1.2 percent this year from 1.4 percent}. */
    private static boolean isMoveFrom(Tokens tokens, Mention a, Mention b, int gap) {
        int from = lead(tokens, b);
        if (!tokens.is(from, Trait.FROM) || !isClear(tokens, gap, from)) {
            return false;
        }
        boolean near = from == gap || tokens.is(gap, Trait.OF) || tokens.is(gap, Trait.IN);
        boolean reached = tokens.is(a.first() - 1, Trait.TO);
        return reached
                ? near || a.unit() != null && a.unit().equals(b.unit())
                : from == gap && a.kind() != Kind.PERCENT && isMoving(tokens, a);
    }

    /** The token before the number and the words that hedge it: {@code from just 4}, {@code to just under 4}, {@code to more than 45,000}. */
    private static int lead(Tokens tokens, Mention b) {
        int before = tokens.beforeNumber(b.first());
        if (tokens.is(before, Trait.THAN) && tokens.is(before - 1, Trait.MORE)) {
            return before - 2;
        }
        int from = fromWhat(tokens, before);
        if (from >= 0) {
            return from;
        }
        int lead = tokens.word(before).isAny(HEDGES) ? before - 1 : before;
        return lead < before && tokens.is(lead, Trait.JUST) ? lead - 1 : lead;
    }

    /** {@code from a peak of 7.8 million}, {@code from a record high of $90}: the word for from; -1 when there is none. */
    private static int fromWhat(Tokens tokens, int of) {
        if (!tokens.is(of, Trait.OF) || !tokens.is(of - 1, Trait.EXTREME)) {
            return -1;
        }
        int from = of - 2;
        while (from > of - LONGEST_EXTREME && tokens.isWord(from) && !tokens.is(from, Trait.FUNCTION)) {
            from--;
        }
        return tokens.is(from, Trait.FROM) ? from : -1;
    }

    private static boolean isClear(Tokens tokens, int first, int end) {
        for (int i = first; i < end; i++) {
            if (!tokens.isWord(i) || tokens.is(i, Trait.VERB)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word of rising, falling or changing stands shortly before. */
    private static boolean isMoving(Tokens tokens, Mention a) {
        return isAfter(tokens, a, CHANGES);
    }

    private static boolean isAfter(Tokens tokens, Mention a, Traits verbs) {
        for (int i = a.first() - 1; i >= a.first() - REACH && !tokens.isStop(i) && !tokens.isSymbol(i, ','); i--) {
            if (tokens.word(i).isAny(verbs)) {
                return true;
            }
        }
        return false;
    }
}

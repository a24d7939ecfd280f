package newsreel.numbers.linking;

import newsreel.article.Quantity.Kind;
import newsreel.article.Quantity.Trend;
import newsreel.numbers.reading.Mention;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;

/** Tells moves from one number to another by the words before both: {@code from $4 to $5}, {@code to $5 from $4}, {@code $5, up from $4}. */
final class FromTo {
    private static final Traits CHANGES = Traits.of(Trait.UP_VERB, Trait.DOWN_VERB, Trait.SHIFT);
    private static final Traits SHIFTS = Traits.of(Trait.SHIFT);
    private static final Traits CHANGE_NOUNS = Traits.of(Trait.UP_NOUN, Trait.DOWN_NOUN);
    private static final Traits HEDGES = Traits.of(Trait.HEDGE, Trait.SHARE_LEAD, Trait.JUST);
    private static final int LONGEST_EXTREME = 6;
    private static final int REACH = 8;

    private FromTo() {}

    /** {@code fell from $9,415 to $9,215}, {@code rose from 10,000 last year to 12,000}. */
    static boolean isMoveTo(Tokens tokens, Mention a, Mention b, int gap, int length) {
        int to = lead(tokens, b);
        boolean share = isShareOfMove(tokens, a, b) && Joined.isRising(a, b) && !tokens.is(to, Trait.LEVEL);
        boolean amount = share || isAmountOfMove(tokens, a, b);
        if (amount || !opensMove(tokens, a) || !tokens.is(to, Trait.TO) || tokens.is(to, Trait.UNTIL)) {
            return false;
        }
        if (tokens.is(to, Trait.LEVEL)) {
            return isClear(tokens, gap, to);
        }
        return length == 1
                ? !Joined.isRising(a, b) || isMoving(tokens, a)
                : isMoving(tokens, a) && isClear(tokens, gap, to);
    }

    /** {@code $5, up from $4}; but in {@code 12 cars. Sales fell from 40 to 30 percent} other things moved. */
    static boolean isUpFrom(Tokens tokens, Mention a, Mention b, int length) {
        int from = lead(tokens, b);
        int moved = from - 1;
        return length >= 2
                && tokens.is(from, Trait.FROM)
                && tokens.word(moved).isAny(Traits.MOVES)
                && !isAmountOfNoun(tokens, moved, from)
                && (isParticle(tokens, moved) || tokens.isOneClause(a.last() + 1, moved))
                && !leadsTo(tokens, b);
    }

    /** {@code kostet 82,50 Dollar, ein Plus von 1,20}: where one word says from and of, a noun has moved by what follows. */
    private static boolean isAmountOfNoun(Tokens tokens, int moved, int from) {
        return tokens.is(from, Trait.OF)
                && (tokens.is(moved - 1, Trait.ARTICLE) || tokens.word(moved).isAny(CHANGE_NOUNS));
    }

    /** {@code 14 percent of the continent's power, up from 5 percent}: far back what is measured may stand between, but no verb. */
    static boolean isUpFromFar(Tokens tokens, Mention a, Mention b, int length) {
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

    /** {@code to $5 from $4}, {@code 2.9% of loans from 3.3%}, {@code to 1.2 percent this year from 1.4 percent}. */
    static boolean isMoveFrom(Tokens tokens, Mention a, Mention b, int gap) {
        int from = lead(tokens, b);
        if (!tokens.is(from, Trait.FROM) || !isClear(tokens, gap, from)) {
            return false;
        }
        boolean near = from == gap || tokens.is(gap, Trait.OF) || tokens.is(gap, Trait.IN);
        boolean reached = tokens.is(a.first() - 1, Trait.TO);
        return reached
                ? near || a.unit() != null && a.unit().equals(b.unit())
                : from == gap && a.kind() != Kind.PERCENT && isMoving(tokens, a) && !isPart(tokens, a, from);
    }

    /** The move that {@link #isUpFrom} tells, up or down as the word before {@code from} says. */
    static Mention upFrom(Tokens tokens, Mention a, Mention b) {
        boolean up = tokens.is(lead(tokens, b) - 1, Trait.UP_VERB);
        return Joined.moveFrom(a, b).moved(up ? Trend.UP : Trend.DOWN);
    }

    /** {@code from 3}, and {@code de 3} where a word for to follows the number. */
    static boolean opensMove(Tokens tokens, Mention a) {
        return isFrom(tokens, a) || tokens.is(tokens.beforeNumber(a.first()), Trait.FROM_TO);
    }

    /** {@code baissera de 5 à 6 %}, {@code augmenter de 2 à 3 degrés}: by how much, where another word for from would say from which to which. */
    static boolean isShareOfMove(Tokens tokens, Mention a, Mention b) {
        if (isSpanOfShares(tokens, a, b)) {
            return true;
        }
        return tokens.is(a.first() - 1, Trait.FROM_TO)
                && a.unit() == null
                && (b.kind() == Kind.PERCENT ? !isAfter(tokens, a, SHIFTS) : tokens.is(a.first() - 2, Trait.PROSPECT));
    }

    /** {@code une croissance de 5 % à 7 % par an}: from one share to another, where the noun says that they are of moving. */
    private static boolean isSpanOfShares(Tokens tokens, Mention a, Mention b) {
        return a.kind() == Kind.PERCENT
                && b.kind() == Kind.PERCENT
                && tokens.is(a.first() - 1, Trait.FROM_TO)
                && tokens.word(a.first() - 2).isAny(CHANGE_NOUNS)
                && Joined.isRising(a, b);
    }

    /** {@code une hausse de 2 euros à 12 euros}, {@code progressé de 3 % à 41 milliards}: by how much, and to which level. */
    private static boolean isAmountOfMove(Tokens tokens, Mention a, Mention b) {
        boolean other = b.unit() == null && !isAfter(tokens, a, SHIFTS);
        boolean noun = tokens.word(a.first() - 2).isAny(CHANGE_NOUNS);
        return tokens.is(a.first() - 1, Trait.FROM_TO) && a.unit() != null && (noun || other);
    }

    /** Whether a word of rising, falling or changing stands shortly before. */
    static boolean isMoving(Tokens tokens, Mention a) {
        return isAfter(tokens, a, CHANGES);
    }

    /** {@code from 3}. */
    static boolean isFrom(Tokens tokens, Mention a) {
        return tokens.is(tokens.beforeNumber(a.first()), Trait.FROM);
    }

    private static boolean isAfter(Tokens tokens, Mention a, Traits verbs) {
        for (int i = a.first() - 1; i >= a.first() - REACH && !tokens.isStop(i) && !tokens.isSymbol(i, ','); i--) {
            if (tokens.word(i).isAny(verbs)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isParticle(Tokens tokens, int i) {
        return tokens.is(i, Trait.UP) || tokens.is(i, Trait.DOWN);
    }

    /** {@code 40 to 30 percent}, {@code $2 to $3}. */
    private static boolean leadsTo(Tokens tokens, Mention b) {
        int to = b.last() + 1;
        return tokens.is(to, Trait.TO) && (tokens.isNumber(to + 1) || tokens.isNumber(to + 2));
    }

    /** {@code gewann 24 von 79 Sitzen}: so many out of those, where one word says both. */
    private static boolean isPart(Tokens tokens, Mention a, int from) {
        return a.unit() == null && tokens.is(from, Trait.OF);
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
}

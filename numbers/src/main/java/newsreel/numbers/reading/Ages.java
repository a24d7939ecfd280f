package newsreel.numbers.reading;

import newsreel.article.Quantity.Kind;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;

/** Tells ages from other periods and counts: {@code 65-year-old}, {@code Hague, 44,}, {@code aged 5 to 11}, {@code those under 30}. */
final class Ages {
    private static final Traits NO_NAME =
            Traits.of(Trait.MONTH, Trait.WEEKDAY, Trait.FUNCTION, Trait.LABEL, Trait.SPAN, Trait.HOUR_MARK);
    private static final Traits AFTER_SPAN = Traits.of(Trait.FUNCTION, Trait.VERB);
    private static final Traits AFTER_AGE = Traits.of(Trait.RELATIVE, Trait.DAY_LEAD, Trait.WEEKDAY);
    private static final int OLDEST = 120;
    /** Below this, a bare number after a form of to be is rather a place or a score. */
    private static final int YOUNGEST = 4;

    private Ages() {}

    /** An age of a period that says it is one: {@code five years old}, {@code 18 months of age}, {@code aged about 32 years}; else the mention itself. */
    static Mention takeOld(Tokens tokens, Mention mention) {
        if (mention.kind() != Kind.DURATION) {
            return mention;
        }
        int next = mention.last() + 1;
        int old = tokens.isHyphen(next) ? next + 1 : next;
        if (tokens.is(old, Trait.OLD)) {
            return age(mention, old);
        }
        if (tokens.is(pastHedge(tokens, beforeSpan(tokens, mention.first())), Trait.AGED)) {
            return age(mention, mention.last());
        }
        if (tokens.is(mention.first() - 1, Trait.OF) && tokens.is(mention.first() - 2, Trait.OF_AGE)) {
            return age(mention, mention.last());
        }
        boolean ofAge = tokens.is(next, Trait.OF) && tokens.is(next + 1, Trait.AGE);
        return ofAge ? age(mention, next + 1) : mention;
    }

    /** An age of a bare number where the words around say so; else the mention itself. */
    static Mention takeBare(Tokens tokens, Mention mention) {
        boolean bare = mention.numeral().isWholeWithin(1, OLDEST)
                && mention.first() == mention.numeral().first()
                && !opensPeriods(tokens, mention.last() + 1);
        boolean age = bare
                && (isApposed(tokens, mention)
                        || isAged(tokens, mention.first() - 1)
                        || isLimit(tokens, mention)
                        || isTold(tokens, mention)
                        || isBracketed(tokens, mention)
                        || tokens.is(mention.last() + 1, Trait.AGE)
                        || isSpan(tokens, mention));
        return age ? mention.of(Thing.YEARS_OF_AGE) : mention;
    }

    /** Before the number at {@code first}, and before the one that it ends the span of: {@code aged six to 59 months}, {@code aged 3 months to 5 years}. */
    private static int beforeSpan(Tokens tokens, int first) {
        int end = tokens.is(first - 2, Trait.SPAN) ? first - 3 : first - 2;
        if (!joins(tokens, first - 1) || !isOneNumber(tokens, end)) {
            return first - 1;
        }
        int before = end - 1;
        return tokens.is(before, Trait.FROM) || tokens.is(before, Trait.BETWEEN) ? before - 1 : before;
    }

    /** {@code six to 59 months}: the number has the unit that the second one has. */
    private static boolean opensPeriods(Tokens tokens, int to) {
        return joins(tokens, to) && isOneNumber(tokens, to + 1) && tokens.is(to + 2, Trait.SPAN);
    }

    private static boolean joins(Tokens tokens, int i) {
        return tokens.is(i, Trait.TO) || tokens.is(i, Trait.AND) && tokens.is(i - 2, Trait.BETWEEN);
    }

    private static boolean isOneNumber(Tokens tokens, int i) {
        return tokens.isNumber(i) || tokens.is(i, Trait.CARDINAL);
    }

    private static int pastHedge(Tokens tokens, int before) {
        return tokens.is(before, Trait.HEDGE) ? before - 1 : before;
    }

    private static Mention age(Mention mention, int last) {
        return mention.of(mention.thing().as(Kind.AGE)).to(last);
    }

    private static boolean isApposed(Tokens tokens, Mention mention) {
        int comma = mention.first() - 1;
        comma -= tokens.is(comma, Trait.OF) && (tokens.is(comma, Trait.FROM_TO) || tokens.is(comma - 2, Trait.AGER))
                ? 1
                : 0;
        int name = tokens.isSymbol(comma - 1, '.') ? comma - 2 : comma - 1;
        boolean told = mention.numeral().isDigits() || comma < mention.first() - 1 && tokens.is(name, Trait.AGER);
        boolean people = comma < mention.first() - 1 && tokens.is(name, Trait.AGER);
        int last = people && isPair(tokens, mention.last() + 1) ? mention.last() + 2 : mention.last();
        char after = tokens.symbol(last + 1);
        return told
                && tokens.isSymbol(comma, ',')
                && tokens.isWord(name)
                && (after == ',' || after == '.' || after == ';' || after == ')')
                && !tokens.word(name).isAny(NO_NAME);
    }

    /** {@code dos hijos, de 6 y 10,}: one more age. */
    private static boolean isPair(Tokens tokens, int and) {
        return tokens.is(and, Trait.AND) && tokens.figures(and + 1) > 0 && tokens.figures(and + 1) <= OLDEST;
    }

    /** {@code seine Beifahrerin (21)}. */
    private static boolean isBracketed(Tokens tokens, Mention mention) {
        int open = mention.first() - 1;
        return tokens.isSymbol(open, '(')
                && tokens.is(open - 1, Trait.PERSON)
                && tokens.isSymbol(mention.last() + 1, ')')
                && mention.numeral().isDigits();
    }

    /** {@code children 10 and under}, {@code seniors 65 or older}. */
    private static boolean isLimit(Tokens tokens, Mention mention) {
        int limit = mention.last() + 2;
        boolean linked = tokens.is(limit - 1, Trait.AND) || tokens.is(limit - 1, Trait.OR);
        return linked
                && (tokens.is(limit, Trait.OLDER)
                        || tokens.is(limit, Trait.AGE_BOUND) && tokens.is(mention.first() - 1, Trait.AGER));
    }

    /** {@code children 5 to 11}; but {@code players 10 to 12 hours}. */
    private static boolean isSpan(Tokens tokens, Mention mention) {
        int end = mention.last() + 2;
        boolean joined = tokens.is(end - 1, Trait.TO) || tokens.isHyphen(end - 1);
        boolean alone = !tokens.isWord(end + 1) || tokens.word(end + 1).isAny(AFTER_SPAN);
        return joined
                && alone
                && tokens.is(mention.first() - 1, Trait.AGER)
                && tokens.figures(mention.first()) > 0
                && tokens.figures(mention.first()) < tokens.figures(end);
    }

    /** {@code the chairman, who is 63}, {@code she turned 40.}, {@code the senator turns 65 next month}; but {@code he was 7 of 11}. */
    private static boolean isTold(Tokens tokens, Mention mention) {
        int verb = mention.first() - 1;
        int next = mention.last() + 1;
        boolean told = tokens.is(verb, Trait.BEING) && tokens.is(verb - 1, Trait.SOMEBODY)
                || tokens.is(verb, Trait.TURNED)
                        && (tokens.isStop(next) || tokens.word(next).isAny(AFTER_AGE))
                || isAt(tokens, verb, next)
                || isUnder(tokens, verb, next)
                || isEnd(tokens, verb, next);
        boolean open = tokens.isHyphen(next) || tokens.is(next, Trait.OF) || tokens.is(next, Trait.TO);
        return told && !open && mention.numeral().isWholeWithin(YOUNGEST, OLDEST) && !isCompared(tokens, next);
    }

    /** {@code she died at 91.}; but {@code died at 40 sites}. */
    private static boolean isEnd(Tokens tokens, int at, int next) {
        return tokens.is(at, Trait.SIDE)
                && tokens.is(at - 1, Trait.DIED)
                && (tokens.isStop(next) || tokens.isSymbol(next, ','));
    }

    /** {@code half of them are under 25.}; but {@code costs were under 25 dollars}. */
    private static boolean isUnder(Tokens tokens, int bound, int next) {
        return tokens.is(bound, Trait.AGE_BOUND) && tokens.is(bound - 1, Trait.OF_SUBJECT) && tokens.isStop(next);
    }

    /** {@code At 67, he is retiring}. */
    private static boolean isAt(Tokens tokens, int at, int comma) {
        return tokens.is(at, Trait.SIDE)
                && tokens.opens(at)
                && tokens.isSymbol(comma, ',')
                && tokens.is(comma + 1, Trait.SOMEBODY);
    }

    /** {@code she was 7 for 12}, {@code he is 20 under par}. */
    private static boolean isCompared(Tokens tokens, int next) {
        return tokens.is(next, Trait.FOR) || tokens.is(next, Trait.AGE_BOUND) || tokens.isSymbol(next, '/');
    }

    /** {@code the 18-35 age group drinks}: whatever seems to be counted after it; but {@code three age groups}. */
    static boolean isGroup(Tokens tokens, Mention mention, int next) {
        int joint = mention.first() - 1;
        boolean end = (tokens.isHyphen(joint) || tokens.is(joint, Trait.TO)) && isOneNumber(tokens, joint - 1);
        return end && tokens.is(next, Trait.AGE);
    }

    private static boolean isAged(Tokens tokens, int before) {
        if (tokens.is(before, Trait.OF) && tokens.is(before - 1, Trait.AGE)) {
            return true;
        }
        boolean opens = tokens.is(before, Trait.BETWEEN) || tokens.is(before, Trait.FROM);
        if (opens && tokens.is(before - 1, Trait.AGED)) {
            return true;
        }
        if (tokens.is(before, Trait.THAN)) {
            return tokens.is(before - 1, Trait.OLDER);
        }
        if (tokens.is(before, Trait.AS) && tokens.is(before - 2, Trait.AS)) {
            return tokens.is(before - 1, Trait.YOUNG);
        }
        if (tokens.is(before, Trait.HEDGE) && tokens.is(before - 1, Trait.AGED)) {
            return true;
        }
        boolean bounded = tokens.is(before, Trait.OF) || tokens.is(before, Trait.AGE_BOUND);
        return tokens.is(before, Trait.AGED) || bounded && tokens.is(before - 1, Trait.AGER);
    }
}

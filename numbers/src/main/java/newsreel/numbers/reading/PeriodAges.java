package newsreel.numbers.reading;

import newsreel.article.Quantity.Kind;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;

/**
 * Tells ages from other periods where a language says both alike: {@code un homme de 34 ans}, {@code âgés de 18 à 24 ans},
 * {@code Dupont, 36 ans,}, {@code elle a 60 ans}, {@code les moins de 18 ans}; but {@code un contrat de 3 ans}, {@code elle a 3 ans
 * pour payer}.
 */
final class PeriodAges {
    private static final Traits LINKS = Traits.of(Trait.TO, Trait.AND, Trait.OR);
    private static final Traits WHO = Traits.of(Trait.AGED, Trait.AGER);
    private static final Traits LEADS =
            Traits.of(Trait.OF, Trait.FROM, Trait.FROM_TO, Trait.BETWEEN, Trait.SIDE, Trait.HEDGE, Trait.AGE_LEAD);
    private static final Traits GOES_ON = Traits.of(Trait.OF, Trait.FOR, Trait.TO, Trait.PARTITIVE, Trait.AGO);
    private static final Traits OF_PEOPLE = Traits.of(Trait.OF, Trait.HAVING);
    private static final Traits NO_NAME =
            Traits.of(Trait.MONTH, Trait.FUNCTION, Trait.LABEL, Trait.HALF, Trait.QUARTER, Trait.SCALE);
    private static final int MOST_LEADS = 3;

    private PeriodAges() {}

    /** The period whose unit is at {@code unit} as an age where the words around say so; else the mention itself. */
    static Mention take(Tokens tokens, Mention mention, int unit) {
        boolean period = mention.kind() == Kind.DURATION && tokens.is(unit, Trait.AGE_PERIOD);
        boolean age = period
                && (isOfSomebody(tokens, mention)
                        || isApposed(tokens, mention)
                        || isHad(tokens, mention)
                        || isReached(tokens, mention)
                        || isLimit(tokens, mention)
                        || isAt(tokens, mention));
        return age ? mention.of(mention.thing().as(Kind.AGE)) : mention;
    }

    /** {@code un homme de 34 ans}, {@code âgée d'environ 34 ans}, {@code les jeunes de 18 à 24 ans}. */
    private static boolean isOfSomebody(Tokens tokens, Mention mention) {
        int i = beforePair(tokens, tokens.beforeNumber(mention.first()));
        if (tokens.is(i, Trait.AGED)) {
            return true;
        }
        for (int leads = 0; leads < MOST_LEADS && tokens.word(i).isAny(LEADS); leads++) {
            i--;
            if (tokens.word(i).isAny(WHO)
                    || tokens.is(i, Trait.HAS_AGE) && !goesOn(tokens, mention)
                    || tokens.is(i + 1, Trait.OF) && isDescribed(tokens, mention, i)) {
                return true;
            }
        }
        return false;
    }

    /** {@code una mujer embarazada de 30 años}, {@code la actriz, de 71 años,}. */
    private static boolean isDescribed(Tokens tokens, Mention mention, int i) {
        boolean apart = tokens.isSymbol(i, ',') && !tokens.isNumber(i - 1) && isClosed(tokens, mention.last() + 1);
        return apart || tokens.isWord(i) && tokens.is(i - 1, Trait.AGER);
    }

    private static boolean isClosed(Tokens tokens, int next) {
        return tokens.isStop(next)
                || tokens.isSymbol(next, ',')
                || tokens.isSymbol(next, ')')
                || tokens.is(next, Trait.AND);
    }

    /** {@code murió a los 92 años}, {@code aos 92 anos}; but {@code a los dos años de su muerte}. */
    private static boolean isReached(Tokens tokens, Mention mention) {
        int lead = mention.first() - 1;
        boolean to = tokens.is(lead, Trait.TO) || tokens.is(lead - 1, Trait.TO);
        return to && tokens.is(lead, Trait.AGE_LEAD) && !goesOn(tokens, mention);
    }

    /** Past the other number of a pair: {@code de 18 à}, {@code entre 18 et}, {@code 18-}. */
    private static int beforePair(Tokens tokens, int i) {
        boolean linked = tokens.isHyphen(i) || tokens.word(i).isAny(LINKS);
        return linked && tokens.isNumber(i - 1) ? tokens.beforeNumber(i - 1) : i;
    }

    /** {@code sa mère, 36 ans,}, {@code i due, di 19 e 22 anni,}, {@code Dupont (36 ans)}. */
    private static boolean isApposed(Tokens tokens, Mention mention) {
        int before = tokens.is(mention.first() - 1, Trait.HEDGE) ? mention.first() - 2 : mention.first() - 1;
        int of = beforePair(tokens, before);
        int open = tokens.is(of, Trait.PARTITIVE) ? of - 1 : of;
        char mark = tokens.symbol(open);
        char after = tokens.symbol(mention.last() + 1);
        boolean enclosed = mark == ',' && (after == ',' || after == '.' || after == ';') || mark == '(' && after == ')';
        int name = open - 1;
        return enclosed && tokens.isWord(name) && !tokens.word(name).isAny(NO_NAME);
    }

    /** {@code elle a 60 ans}, {@code il avait 17 ans lorsque}; but {@code il a 10 ans d'expérience}. */
    private static boolean isHad(Tokens tokens, Mention mention) {
        int verb = mention.first() - 1;
        boolean hedged = tokens.is(verb, Trait.HEDGE) || tokens.is(verb, Trait.JUST);
        int have = hedged ? verb - 1 : verb;
        return tokens.is(have, Trait.HAS_AGE) && !tokens.is(have - 1, Trait.AGO) && !goesOn(tokens, mention);
    }

    /** {@code les moins de 18 ans}, {@code les enfants de moins de six ans}, {@code bambini con meno di 6 anni}, {@code les 18-24 ans}. */
    private static boolean isLimit(Tokens tokens, Mention mention) {
        int i = mention.first() - 1;
        if (tokens.isHyphen(i) && tokens.isNumber(i - 1)) {
            return tokens.is(i - 2, Trait.DETERMINER);
        }
        int lead = i - 2;
        boolean bounded = tokens.is(i, Trait.PARTITIVE) && tokens.is(i - 1, Trait.MORE);
        boolean people = tokens.word(lead).isAny(OF_PEOPLE) && tokens.is(lead - 1, Trait.AGER);
        return bounded && (tokens.is(lead, Trait.DETERMINER) || people && !goesOn(tokens, mention));
    }

    /** {@code À 78 ans, il}, {@code De 71 años, el}. */
    private static boolean isAt(Tokens tokens, Mention mention) {
        int at = mention.first() - 1;
        return (tokens.is(at, Trait.TO) || tokens.is(at, Trait.PARTITIVE))
                && tokens.opens(at)
                && tokens.isSymbol(mention.last() + 1, ',');
    }

    private static boolean goesOn(Tokens tokens, Mention mention) {
        return tokens.word(mention.last() + 1).isAny(GOES_ON);
    }
}

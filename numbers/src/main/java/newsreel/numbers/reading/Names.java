package newsreel.numbers.reading;

import newsreel.numbers.unit.Unit;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;

/** Tells numbers that are part of a name from quantities: {@code Section 301}, {@code Boeing 747}, {@code COVID-19}, {@code 5G}. */
final class Names {
    private static final Traits COMMON = Traits.of(
            Trait.FUNCTION,
            Trait.DETERMINER,
            Trait.VERB,
            Trait.ADVERB,
            Trait.ADJECTIVE,
            Trait.MONTH,
            Trait.WEEKDAY,
            Trait.UP_VERB,
            Trait.DOWN_VERB,
            Trait.QUALIFIER,
            Trait.RELATIVE,
            Trait.CONTEST,
            Trait.AGED);
    static final int MOST_IN_NAME = 99_999;
    private static final int POSTCODE_DIGITS = 5;
    private static final int SCORE_DIGITS = 3;
    private static final int LONGEST_PLACE = 4;

    private Names() {}

    /**
     * Whether the mention is a name, judged by the word before it and by what it counts.
     *
     * @param capitalNouns whether every noun has a capital, so that it says nothing: {@code 12 EU-Staaten}, {@code 30 Säcke je Hektar}
     */
    static boolean isNamed(Tokens tokens, Mention mention, boolean capitalNouns) {
        if (mention.prefixed() || mention.unit() != null && !mention.counted()) {
            return false;
        }
        return isTitle(tokens, mention, capitalNouns)
                || isPostcode(tokens, mention)
                || !mention.numeral().isScaled()
                        && (Labels.isLabelled(tokens, mention)
                                || isAddress(tokens, mention)
                                || followsName(tokens, mention, capitalNouns));
    }

    /** {@code Salem, OR 97308}. */
    private static boolean isPostcode(Tokens tokens, Mention mention) {
        int state = mention.first() - 1;
        return mention.unit() == null
                && tokens.length(mention.numeral().last()) == POSTCODE_DIGITS
                && tokens.figures(mention.first()) >= 0
                && tokens.isUpper(state)
                && tokens.length(state) == 2
                && !tokens.isDotted(state);
    }

    /** {@code Windows 11}, {@code Big 12 Conference}: a capitalised word that is no common word stands before. */
    private static boolean followsName(Tokens tokens, Mention mention, boolean capitalNouns) {
        int name = mention.first() - 1;
        if (!mention.numeral().isDigits()
                || !mention.numeral().isWholeWithin(0, MOST_IN_NAME)
                || mention.low().signum() < 0
                || !tokens.isCapital(name)
                || tokens.isBreak(mention.first())
                || tokens.word(name).isAny(COMMON)
                || isCommonRange(tokens, mention.last() + 1)
                || tokens.opens(name) && isOpenRange(tokens, mention.last() + 1)) {
            return false;
        }
        boolean named = mention.unit() == null
                || !isTitled(tokens, mention) && !tokens.opens(name) && !isAfterPlace(tokens, name);
        boolean noun =
                capitalNouns && mention.unit() == null && Standings.isGapped(tokens, mention.first(), mention.last());
        return named && !noun && !isResult(tokens, mention);
    }

    /** {@code Denmark 4,000}, {@code beat Barnet 4-0}, {@code Labour 202, Conservatives 365}, {@code beat France 12 times}: what somebody has, no part of the name. */
    private static boolean isResult(Tokens tokens, Mention mention) {
        int number = mention.numeral().last();
        boolean said = tokens.is(number + 1, Trait.SCORE_TO) && tokens.figures(number + 2) >= 0;
        boolean often =
                Unit.TIME.id().equals(mention.unit()) && mention.numeral().isWholeWithin(2, MOST_IN_NAME);
        return often
                || tokens.isGrouped(number)
                || said
                || isPair(tokens, number)
                || Standings.holds(tokens, mention.first(), number)
                || mention.unit() == null && Standings.goesOn(tokens, mention.first(), number);
    }

    /** Two short numbers that a hyphen joins, and no more: a score. */
    static boolean isPair(Tokens tokens, int i) {
        int other = i + 2;
        return tokens.isHyphen(i + 1)
                && tokens.isGlued(i + 1)
                && tokens.figures(i) >= 0
                && tokens.figures(other) >= 0
                && tokens.length(i) <= SCORE_DIGITS
                && tokens.length(other) <= SCORE_DIGITS
                && !(tokens.isGlued(other + 1) && (tokens.isWord(other + 1) || tokens.isHyphen(other + 1)));
    }

    /** {@code In Quebec 14 people drowned}: a place that a preposition leads at the start of a sentence. */
    private static boolean isAfterPlace(Tokens tokens, int name) {
        int first = name;
        while (first > name - LONGEST_PLACE && tokens.isCapital(first) && !tokens.opens(first)) {
            first--;
        }
        return first < name && tokens.opens(first) && tokens.is(first, Trait.FUNCTION);
    }

    /** {@code Expect 1 to 3 inches}: the first word of a sentence has a capital in any case. */
    private static boolean isOpenRange(Tokens tokens, int link) {
        return (tokens.is(link, Trait.TO) || tokens.isHyphen(link)) && tokens.isNumber(link + 1);
    }

    /** {@code an der Küste 19 bis 23 Grad}: where a word leads only the end of a range, what both count follows. */
    private static boolean isCommonRange(Tokens tokens, int link) {
        return tokens.is(link, Trait.UNTIL) && tokens.isNumber(link + 1) && tokens.isWord(link + 2);
    }

    /** {@code 12 Angry Men}, {@code the Six Nations}: capitals where running text has none. */
    private static boolean isTitle(Tokens tokens, Mention mention, boolean capitalNouns) {
        int next = mention.numeral().last() + 1;
        boolean running = tokens.isWord(mention.first() - 1) && !tokens.isCapital(mention.first() - 1)
                || tokens.is(mention.first() - 1, Trait.DETERMINER)
                || tokens.isNumber(mention.first() - 1)
                || tokens.isSymbol(mention.first() - 1, ',');
        if (!running || tokens.isBreak(mention.first()) || !mention.counted() || !tokens.isCapital(next)) {
            return false;
        }
        boolean word = tokens.isWord(mention.numeral().first())
                && tokens.isCapital(mention.numeral().first());
        boolean nouns = !capitalNouns && mention.last() > next && tokens.isCapital(mention.last());
        return word || nouns && !isAcronym(tokens, mention.last());
    }

    /** {@code 8,000 Highlander SUVs}: it has capitals in running text too. */
    private static boolean isAcronym(Tokens tokens, int i) {
        return tokens.length(i) > 2 && Character.isUpperCase(tokens.text().charAt(tokens.start(i) + 1));
    }

    /** Whether capitals are the custom here, as in a headline: the counted noun has one too. */
    private static boolean isTitled(Tokens tokens, Mention mention) {
        return tokens.isCapital(mention.last());
    }

    /** {@code 1600 Pennsylvania Avenue}, {@code 25 to 27 Bond Street}. */
    private static boolean isAddress(Tokens tokens, Mention mention) {
        int number = mention.numeral().last();
        boolean several = tokens.is(number + 1, Trait.TO) || tokens.isHyphen(number + 1);
        int next = several && tokens.figures(number + 2) > tokens.figures(number) ? number + 3 : number + 1;
        if (!mention.numeral().isDigits() || tokens.length(number) > 5 || tokens.isGrouped(number)) {
            return false;
        }
        if (!tokens.isCapital(next)) {
            return false;
        }
        return isStreet(tokens, next + 1)
                || isStreet(tokens, next + 2)
                || tokens.is(next, Trait.STREET_FIRST)
                || isNumberedStreet(tokens, next + 1);
    }

    /** {@code 14 E 60th St}. */
    private static boolean isNumberedStreet(Tokens tokens, int i) {
        return tokens.isNumber(i) && tokens.is(i + 1, Trait.ORDINAL_END) && isStreet(tokens, i + 2);
    }

    static boolean isStreet(Tokens tokens, int i) {
        return tokens.is(i, Trait.STREET) && tokens.isCapital(i);
    }
}

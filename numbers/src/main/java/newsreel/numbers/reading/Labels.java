package newsreel.numbers.reading;

import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;

/** Tells numbers that a noun before them makes a name: {@code Section 301}, {@code No. 5}, {@code junctions 9 and 10}. */
final class Labels {
    private static final Traits LINKS = Traits.of(Trait.AND, Trait.OR, Trait.TO);
    private static final int LONGEST_LIST = 8;

    private Labels() {}

    /** {@code Section 301}, {@code No. 5}, {@code Boeing's 737}; {@code day 3} too, but not {@code day 3 hikers}. */
    static boolean isLabelled(Tokens tokens, Mention mention) {
        int label = mention.first() - 1;
        while (tokens.isSymbol(label, '.') && tokens.isGlued(label) || tokens.isSymbol(label, '#')) {
            label--;
        }
        if (tokens.isEnding(label) && tokens.isGlued(label) && tokens.symbol(label - 1) != 0) {
            label -= 2;
        }
        boolean bare = mention.unit() == null;
        if (isTally(tokens, mention)) {
            return false;
        }
        if (!mention.numeral().isWholeWithin(0, Names.MOST_IN_NAME)) {
            return bare && tokens.is(label, Trait.LABEL) && !isStandIn(tokens, label);
        }
        return tokens.is(label, Trait.LABEL) && !tokens.isBreak(mention.first())
                || isNumberedName(tokens, mention)
                || bare && isListed(tokens, mention.first())
                || tokens.is(mention.first() - 1, Trait.WEAK_LABEL)
                        && (bare && !Names.isPair(tokens, mention.numeral().last()) || isFirm(tokens, mention));
    }

    /** {@code Die Aktie verlor 2,3 Prozent, die von BMW 1,1}: what the maker has, no model. */
    private static boolean isStandIn(Tokens tokens, int maker) {
        return tokens.is(maker - 1, Trait.OF) && tokens.is(maker - 2, Trait.DETERMINER);
    }

    /** {@code passed the bill 217 to 215}: the votes for it. */
    private static boolean isTally(Tokens tokens, Mention mention) {
        int to = mention.last() + 1;
        return tokens.is(to, Trait.SCORE_TO)
                && tokens.figures(mention.first()) > tokens.figures(to + 1)
                && tokens.figures(to + 1) >= 0;
    }

    /** {@code junctions 9 and 10}, {@code pages 4-9}, {@code chapters 3, 7 and 11}: one of the numbers after a name of several. */
    private static boolean isListed(Tokens tokens, int number) {
        int label = number - 1;
        while (label > number - LONGEST_LIST
                && (tokens.figures(label) >= 0
                        || tokens.isSymbol(label, ',')
                        || tokens.isHyphen(label)
                        || tokens.word(label).isAny(LINKS))) {
            label--;
        }
        return tokens.is(label, Trait.LABELS) && tokens.figures(label + 1) >= 0 && !tokens.isBreak(number);
    }

    /** {@code League One side Walsall}: both have a capital, whatever the number may seem to count. */
    private static boolean isNumberedName(Tokens tokens, Mention mention) {
        int label = mention.first() - 1;
        int number = mention.numeral().first();
        return tokens.is(label, Trait.WEAK_LABEL)
                && tokens.isCapital(label)
                && tokens.isWord(number)
                && tokens.isCapital(number);
    }

    /** {@code Level 3 Communications said}: capitals before and after, none further on. */
    private static boolean isFirm(Tokens tokens, Mention mention) {
        int noun = mention.last();
        return mention.numeral().isDigits()
                && noun == mention.numeral().last() + 1
                && tokens.isCapital(mention.first() - 1)
                && tokens.isCapital(noun)
                && tokens.has(noun + 1)
                && !tokens.isCapital(noun + 1);
    }
}

package newsreel.numbers.about;

import newsreel.numbers.reading.Lexicon;
import newsreel.numbers.words.Nouns;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;
import newsreel.numbers.words.Verbs;
import newsreel.numbers.words.Word;

/** Finds the names of things: a noun with the words before it that say what sort it is, {@code trade deficit}. */
final class NounPhrases {
    private static final Traits OUTSIDE = Traits.of(
            Trait.FUNCTION,
            Trait.DETERMINER,
            Trait.MONTH,
            Trait.WEEKDAY,
            Trait.CARDINAL,
            Trait.TENS,
            Trait.HUNDRED,
            Trait.SCALE,
            Trait.PERCENT,
            Trait.RELATIVE,
            Trait.QUALIFIER,
            Trait.ADVERB,
            Trait.TWICE);
    private static final Traits DONE_TO = Traits.of(Trait.DETERMINER, Trait.CARDINAL);
    private static final Traits VERBS = Traits.of(Trait.VERB, Trait.UP_VERB, Trait.DOWN_VERB);
    private static final int LONGEST = 4;

    private final Nouns nouns;
    private final Verbs verbs;

    NounPhrases(Lexicon lexicon, Verbs verbs) {
        this.nouns = lexicon.nouns();
        this.verbs = verbs;
    }

    /** The thing whose noun is at {@code head}, from {@code least} on; null when no noun is, or a number counts it. */
    Span before(Tokens tokens, int head, int least) {
        if (!isNoun(tokens, head)) {
            return null;
        }
        int first = head;
        while (first > least && first > head - LONGEST + 1 && isBeside(tokens, first) && describes(tokens, first - 1)) {
            first--;
        }
        boolean verb = first < head && verbs.isGoingOn(tokens, first) && !opensPhrase(tokens, first, least);
        boolean part = tokens.isNumber(first - 1) || isCutName(tokens, first);
        return part ? null : new Span(verb ? first + 1 : first, head);
    }

    /**
     * The thing that begins at {@code from}; null when none does, or what follows a plural may be a verb as well as its noun.
     *
     * @param one whether it is one of them, so that a plural after its noun is a verb: {@code a wall surrounds}
     */
    Span after(Tokens tokens, int from, boolean one) {
        int last = -1;
        for (int i = from; i < from + LONGEST && isInside(tokens, i, from, last); i++) {
            boolean plural = nouns.isPlural(tokens, i);
            if (plural && last >= 0 && (one || tokens.word(i + 1).isAny(DONE_TO))) {
                break;
            }
            last = i;
            if (plural && !nouns.isPlural(tokens, i + 1)) {
                return isInside(tokens, i + 1, from, last) ? null : new Span(from, last);
            }
        }
        boolean thing = last >= 0
                && (isNoun(tokens, last) || tokens.is(last, Trait.CHANGE))
                && !(last == from && verbs.isGoingOn(tokens, from))
                && !(tokens.isGlued(last + 1) && (tokens.isHyphen(last + 1) || tokens.isNumber(last + 1)));
        return thing ? new Span(from, last) : null;
    }

    private boolean isInside(Tokens tokens, int i, int from, int last) {
        return tokens.isWord(i)
                && !tokens.word(i).isAny(OUTSIDE)
                && !tokens.isEnding(i)
                && (i == from || isBeside(tokens, i) && !opensName(tokens, i))
                && !(last < 0 ? isVerbFirst(tokens, i) : isVerbLater(tokens, i));
    }

    private static boolean opensName(Tokens tokens, int i) {
        return tokens.isCapital(i) && !tokens.isCapital(i - 1);
    }

    private boolean isVerbFirst(Tokens tokens, int i) {
        return isVerb(tokens, i) && !tokens.is(i, Trait.CHANGE);
    }

    private boolean isVerbLater(Tokens tokens, int i) {
        return tokens.word(i).isAny(VERBS) && !tokens.isStop(i + 1) || verbs.isPast(tokens, i);
    }

    /** {@code South Africa were}: the first word of a name is one that no noun phrase has. */
    private static boolean isCutName(Tokens tokens, int first) {
        return isBeside(tokens, first)
                && tokens.isCapital(first)
                && tokens.isCapital(first - 1)
                && !tokens.isUpper(first)
                && !tokens.word(first - 1).isAny(OUTSIDE)
                && !tokens.opens(first - 1);
    }

    private static boolean isBeside(Tokens tokens, int i) {
        return !tokens.isBreak(i) && tokens.isWord(i - 1) && !tokens.isGlued(i);
    }

    /** Whether the word may stand before a noun and say what sort it is. */
    private boolean describes(Tokens tokens, int i) {
        return tokens.isWord(i)
                && !tokens.word(i).isAny(OUTSIDE)
                && !tokens.word(i).isAny(VERBS)
                && !verbs.isPast(tokens, i)
                && !tokens.isGlued(i);
    }

    /** Whether a phrase begins there, so that {@code operating margin} is one, and {@code after reporting profit} none. */
    private static boolean opensPhrase(Tokens tokens, int i, int least) {
        return i == least || tokens.opens(i) || tokens.is(i - 1, Trait.DETERMINER) || tokens.isEnding(i - 1);
    }

    /** Whether the word is a participle: {@code discontinued operations}. */
    boolean isDone(Tokens tokens, int i) {
        return tokens.isWord(i) && verbs.isPast(tokens, i);
    }

    /** Past the determiners before {@code i}, and the owners: {@code the program's}. */
    int beforeOwner(Tokens tokens, int end) {
        int i = end;
        while (tokens.is(i, Trait.DETERMINER)) {
            i--;
        }
        Span owner = isOwner(tokens, i - 1) ? before(tokens, i - 2, 0) : null;
        return owner == null ? i : beforeOwner(tokens, owner.first() - 1);
    }

    /** Whether the mark before the ending of a possessive stands there. */
    static boolean isOwner(Tokens tokens, int mark) {
        return tokens.symbol(mark) != 0
                && tokens.isGlued(mark)
                && tokens.isEnding(mark + 1)
                && tokens.isGlued(mark + 1);
    }

    /** Whether the mark of a possessive in the plural stands there: {@code Cyclops' 4.3 million shares}. */
    static boolean isOwners(Tokens tokens, int mark) {
        return tokens.isApostrophe(mark) && tokens.isGlued(mark) && !tokens.isGlued(mark + 1) && tokens.has(mark + 1);
    }

    boolean isNoun(Tokens tokens, int i) {
        Word word = tokens.word(i);
        return tokens.isWord(i)
                && !word.isAny(OUTSIDE)
                && !word.is(Trait.ADJECTIVE)
                && !isVerb(tokens, i)
                && !tokens.isEnding(i)
                && !tokens.is(i, Trait.EMPTY)
                && tokens.length(i) > 1;
    }

    private boolean isVerb(Tokens tokens, int i) {
        return tokens.is(i, Trait.VERB) && !tokens.is(i, Trait.NOUN);
    }

    /** As the text has it, but for a capital that only opens the sentence. */
    String text(Tokens tokens, Span span) {
        int first = span.first();
        return span.in(tokens, tokens.opens(first) && tokens.is(first, Trait.COMMON));
    }
}

package newsreel.numbers.nl;

import newsreel.numbers.language.TableNouns;
import newsreel.numbers.words.Tables;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;

/** Dutch nouns: after a number their plural ends in {@code -en} or {@code -s}, and the adjectives before them in {@code -e}. */
final class DutchNouns extends TableNouns {
    private static final Traits ENDS =
            Traits.of(Trait.FUNCTION, Trait.DETERMINER, Trait.VERB, Trait.ADVERB, Trait.MONTH, Trait.WEEKDAY);
    private static final Traits NO_PLURAL = Traits.of(
            Trait.FUNCTION, Trait.DETERMINER, Trait.VERB, Trait.ADVERB, Trait.MONTH, Trait.WEEKDAY, Trait.ADJECTIVE);
    private static final int SHORTEST = 4;

    DutchNouns(Tables tables) {
        super(tables);
    }

    @Override
    public boolean followUnits() {
        return true;
    }

    @Override
    public boolean isPlural(Tokens tokens, int i) {
        boolean plain = tokens.isWord(i) && !tokens.word(i).isAny(NO_PLURAL) && tokens.length(i) >= SHORTEST;
        return super.isPlural(tokens, i) || plain && (ends(tokens, i, "en") || ends(tokens, i, "s"));
    }

    @Override
    protected boolean describes(Tokens tokens, int i) {
        boolean next = tokens.isWord(i + 1)
                && !tokens.isBreak(i + 1)
                && !tokens.word(i + 1).isAny(ENDS);
        return next && (super.describes(tokens, i) || tokens.length(i) >= SHORTEST && ends(tokens, i, "e"));
    }

    /** What is neither a plural nor may count as one is rather a verb or a name. */
    @Override
    public int head(Tokens tokens, int from, boolean one) {
        int head = super.head(tokens, from, one);
        boolean noun = head >= 0
                && !isName(tokens, from, head)
                && (one || isPlural(tokens, head) || isWithApostrophe(tokens, head));
        return noun ? head : -1;
    }

    /** {@code van 3,4 schudde Groningen}: a noun has no capital, unless it is of a people. */
    private static boolean isName(Tokens tokens, int from, int head) {
        return head > from && tokens.isCapital(head) && !tokens.isCapital(head - 1);
    }

    /** {@code auto's}. */
    private static boolean isWithApostrophe(Tokens tokens, int i) {
        return tokens.isApostrophe(i + 1)
                && tokens.isGlued(i + 1)
                && tokens.isLetter(i + 2, 's')
                && tokens.isGlued(i + 2);
    }

    private static boolean ends(Tokens tokens, int i, String ending) {
        return tokens.text().startsWith(ending, tokens.end(i) - ending.length());
    }
}

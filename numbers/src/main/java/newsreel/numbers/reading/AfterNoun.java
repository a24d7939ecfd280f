package newsreel.numbers.reading;

import newsreel.numbers.words.Nouns;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;

/** Gives a number the noun before it: {@code another house or two}. */
final class AfterNoun {
    private static final Traits ONE = Traits.of(Trait.ARTICLE, Trait.ANOTHER);
    private static final int MOST = 12;

    private AfterNoun() {}

    /** The mention with that noun; itself when none stands there. */
    static Mention take(Tokens tokens, Nouns nouns, Mention mention) {
        int noun = mention.first() - 2;
        boolean after = tokens.is(noun + 1, Trait.OR)
                && tokens.isWord(noun)
                && tokens.word(noun - 1).isAny(ONE)
                && mention.numeral().isWholeWithin(2, MOST);
        return after ? mention.of(mention.thing().counting(nouns.singular(tokens.string(noun)))) : mention;
    }
}

package newsreel.numbers.fr;

import newsreel.numbers.language.TableNouns;
import newsreel.numbers.words.Tables;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;

/** The nouns of French: what a number counts is a plural, and {@code trois jeunes} counts the young where no noun follows. */
final class FrenchNouns extends TableNouns {

    FrenchNouns(Tables tables) {
        super(tables);
    }

    @Override
    protected boolean describes(Tokens tokens, int i) {
        return super.describes(tokens, i) && !(tokens.is(i, Trait.AGER) && !isPlural(tokens, i + 1));
    }

    @Override
    protected boolean isNoun(Tokens tokens, int i) {
        return isPlural(tokens, i);
    }
}

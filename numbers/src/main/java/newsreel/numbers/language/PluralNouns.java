package newsreel.numbers.language;

import newsreel.numbers.words.Tables;
import newsreel.numbers.words.Tokens;

/** Nouns of a language in which every noun that a number counts has the form of a plural: {@code tres países}. */
public final class PluralNouns extends TableNouns {

    /** Those of the tables. */
    public PluralNouns(Tables tables) {
        super(tables);
    }

    @Override
    protected boolean isNoun(Tokens tokens, int i) {
        return isPlural(tokens, i);
    }
}

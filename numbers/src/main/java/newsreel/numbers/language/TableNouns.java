package newsreel.numbers.language;

import java.util.Locale;
import newsreel.numbers.words.Nouns;
import newsreel.numbers.words.Tables;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;
import newsreel.numbers.words.Word;

/**
 * Nouns as a language's tables tell them: the one that a number counts follows it, past adjectives and words that may stand
 * between; {@code plurals.tsv} has the singular of a plural, {@code endings.tsv} those of an ending. What is in neither
 * stays as it is written.
 */
public class TableNouns implements Nouns {
    private static final Traits ENDS = Traits.of(
            Trait.FUNCTION,
            Trait.DETERMINER,
            Trait.VERB,
            Trait.ADVERB,
            Trait.CARDINAL,
            Trait.TENS,
            Trait.HUNDRED,
            Trait.SCALE,
            Trait.MONTH,
            Trait.WEEKDAY,
            Trait.UP_VERB,
            Trait.DOWN_VERB);
    private static final Traits NO_PLURAL =
            Traits.of(Trait.FUNCTION, Trait.DETERMINER, Trait.VERB, Trait.ADVERB, Trait.SINGULAR, Trait.MONTH);
    private static final Traits DESCRIBES = Traits.of(Trait.ADJECTIVE, Trait.QUALIFIER, Trait.ORDINAL);
    private static final int MOST_DESCRIPTIONS = 4;
    private static final int SHORTEST = 3;

    private final Singulars singulars;

    /** Those of the tables. */
    public TableNouns(Tables tables) {
        this.singulars = new Singulars(tables.columns("plurals.tsv"), tables.columns("endings.tsv"));
    }

    @Override
    public boolean isPlural(Tokens tokens, int i) {
        Word word = tokens.word(i);
        if (!tokens.isWord(i) || word.is(Trait.PLURAL)) {
            return tokens.isWord(i);
        }
        return tokens.length(i) >= SHORTEST && !word.isAny(NO_PLURAL) && singulars.isPlural(tokens.string(i));
    }

    @Override
    public int head(Tokens tokens, int from, boolean one) {
        int i = from;
        for (int described = 0; described <= MOST_DESCRIPTIONS && isInside(tokens, i, from); described++) {
            if (!describes(tokens, i)) {
                return isNoun(tokens, i) ? i : -1;
            }
            i++;
        }
        return -1;
    }

    private boolean isInside(Tokens tokens, int i, int from) {
        boolean joined = i == from || !tokens.isGlued(i);
        return tokens.isWord(i) && joined && !tokens.isBreak(i) && !ends(tokens, i);
    }

    /** Whether the word cannot stand before the noun, nor be it. */
    protected boolean ends(Tokens tokens, int i) {
        return tokens.word(i).isAny(ENDS);
    }

    /** Whether the word only says of what sort the noun after it is. */
    protected boolean describes(Tokens tokens, int i) {
        return tokens.word(i).isAny(DESCRIBES);
    }

    /** Whether the word, which does not describe, is the noun. */
    protected boolean isNoun(Tokens tokens, int i) {
        return tokens.length(i) > 1;
    }

    @Override
    public String singular(String noun) {
        String singular = singulars.of(noun);
        return haveCapitals() ? singular : singular.toLowerCase(Locale.ROOT);
    }
}

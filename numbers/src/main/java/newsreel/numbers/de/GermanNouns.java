package newsreel.numbers.de;

import newsreel.numbers.language.TableNouns;
import newsreel.numbers.words.Tables;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;

/** German nouns, which have a capital: a number counts the first after it, past adjectives. */
final class GermanNouns extends TableNouns {
    private static final Traits NO_NOUN = Traits.of(
            Trait.FUNCTION, Trait.DETERMINER, Trait.MONTH, Trait.WEEKDAY, Trait.SCALE, Trait.VAGUE, Trait.DENOMINATOR);
    private static final Traits VERBS = Traits.of(Trait.VERB, Trait.UP_VERB, Trait.DOWN_VERB);
    private static final Traits DESCRIBES = Traits.of(Trait.ADJECTIVE, Trait.QUALIFIER, Trait.ORDINAL);
    /** Before these, {@code -en} ends an adjective and no verb. */
    private static final String[] ADJECTIVES = {
        "lichen", "igen", "ischen", "samen", "baren", "losen", "ellen", "alen", "iven", "enen", "ierten", "renden",
        "tenden", "nden",
    };

    /** With fewer letters it is rather a verb: {@code gelten}, {@code geraten}. */
    private static final int SHORT_PARTICIPLE = 8;

    GermanNouns(Tables tables) {
        super(tables);
    }

    @Override
    public boolean haveCapitals() {
        return true;
    }

    @Override
    public boolean followUnits() {
        return true;
    }

    @Override
    public boolean isPlural(Tokens tokens, int i) {
        return isNoun(tokens, i);
    }

    /** Of {@code EU-Staaten} the last part. */
    @Override
    public int head(Tokens tokens, int from, boolean one) {
        int head = super.head(tokens, from, one);
        while (head >= 0 && tokens.isHyphen(head + 1) && tokens.isGlued(head + 1) && tokens.isWord(head + 2)) {
            head += 2;
        }
        return head;
    }

    @Override
    protected boolean describes(Tokens tokens, int i) {
        if (tokens.isCapital(i)) {
            return tokens.word(i).isAny(DESCRIBES) && tokens.isCapital(i + 1) && !tokens.isBreak(i + 1);
        }
        return tokens.word(i).isAny(DESCRIBES) || isInflected(tokens, i);
    }

    /** {@code getesteten}, {@code gemeldeten}. */
    private static boolean isParticiple(String word) {
        int weak = word.length() - 3;
        return word.length() >= SHORT_PARTICIPLE
                && word.startsWith("ge")
                && word.endsWith("en")
                && word.charAt(weak) == 't';
    }

    private static boolean isInflected(Tokens tokens, int i) {
        String word = tokens.string(i);
        if (isParticiple(word)) {
            return tokens.isCapital(i + 1);
        }
        if (word.endsWith("e") || word.endsWith("er")) {
            return word.length() > 3;
        }
        for (String ending : ADJECTIVES) {
            if (word.endsWith(ending) && word.length() > ending.length() + 1) {
                return true;
            }
        }
        return false;
    }

    /** {@code 28 Stimmen}: with a capital it is no verb. */
    @Override
    protected boolean ends(Tokens tokens, int i) {
        return super.ends(tokens, i)
                && !(tokens.isCapital(i)
                        && tokens.word(i).isAny(VERBS)
                        && !tokens.word(i).isAny(NO_NOUN));
    }

    @Override
    protected boolean isNoun(Tokens tokens, int i) {
        return tokens.isCapital(i)
                && (tokens.length(i) > 1 || isLetterOf(tokens, i + 1))
                && !tokens.word(i).isAny(NO_NOUN);
    }

    /** {@code E-Autos}, {@code U-Boote}. */
    private static boolean isLetterOf(Tokens tokens, int hyphen) {
        return tokens.isHyphen(hyphen) && tokens.isGlued(hyphen) && tokens.isCapital(hyphen + 1);
    }
}

package newsreel.numbers.en;

import newsreel.numbers.numeral.NumeralReader;
import newsreel.numbers.words.Nouns;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;
import newsreel.numbers.words.Vocabulary;
import newsreel.numbers.words.Word;

/** Finds the noun that a number counts in English, and its singular. */
final class EnglishNouns implements Nouns {
    private static final Traits NO_NOUN =
            Traits.of(Trait.VERB, Trait.ADVERB, Trait.ADJECTIVE, Trait.UP_VERB, Trait.DOWN_VERB, Trait.MORE);
    private static final Traits NO_PLURAL =
            Traits.of(Trait.FUNCTION, Trait.VERB, Trait.UP_VERB, Trait.DOWN_VERB, Trait.ADVERB);
    private static final Traits NUMBERS = Traits.of(Trait.CARDINAL, Trait.TENS);
    private static final int LONGEST_PHRASE = 7;
    private static final Traits ENDS = Traits.of(
            Trait.FUNCTION,
            Trait.DETERMINER,
            Trait.CARDINAL,
            Trait.TENS,
            Trait.HUNDRED,
            Trait.SCALE,
            Trait.MONTH,
            Trait.WEEKDAY);

    private final Word united;
    private final Word times;

    EnglishNouns(Vocabulary vocabulary) {
        this.united = vocabulary.intern("united");
        this.times = vocabulary.intern("times");
    }

    @Override
    public String singular(String noun) {
        return Plurals.singular(noun);
    }

    @Override
    public boolean isPlural(Tokens tokens, int i) {
        Word word = tokens.word(i);
        if (!tokens.isWord(i) || word.is(Trait.PLURAL)) {
            return tokens.isWord(i);
        }
        if (word.is(Trait.SINGULAR)
                || word.is(Trait.THIRD) && !isCounted(tokens, i)
                || word.is(Trait.FUNCTION)
                || tokens.length(i) < 3) {
            return false;
        }
        char last = tokens.last(i);
        char before = tokens.text().charAt(tokens.end(i) - 2);
        return last == 's' && before != 's' && !(before == 'u' && tokens.length(i) > 4) && before != 'i';
    }

    /** {@code 46 yards on nine carries.}: no verb, as a number stands before and nothing after. */
    private static boolean isCounted(Tokens tokens, int i) {
        return (tokens.isNumber(i - 1) || tokens.word(i - 1).isAny(NUMBERS)) && !tokens.isWord(i + 1);
    }

    /** For one, the noun is the last word before the phrase ends; for others it is a plural. */
    @Override
    public int head(Tokens tokens, int from, boolean one) {
        int last = -1;
        int i = from;
        for (int words = 0; words < LONGEST_PHRASE; words++) {
            int start = i;
            i = afterHyphens(tokens, i, from);
            int named = afterNumbersOfName(tokens, i);
            if (named > i || !one && isLink(tokens, i, from)) {
                i = Math.max(named, i + 1);
                continue;
            }
            if (i > start && tokens.isGlued(i) ? !tokens.isWord(i) : !isInside(tokens, i)) {
                break;
            }
            if (one && i == from && isVerb(tokens, i)) {
                return -1;
            }
            if (!one && isPlural(tokens, i) && !isAdjective(tokens, i) && !isUnited(tokens, i)) {
                return lastOfRun(tokens, i);
            }
            if (one && last >= 0 && (tokens.is(i, Trait.VERB) || tokens.is(i, Trait.RELATIVE))) {
                break;
            }
            last = i++;
        }
        return one && last >= 0 && isNoun(tokens, last) ? last : -1;
    }

    /**
     * Past the digits of a name, which stand beside a capital and before a word: {@code three new 787 Dreamliner jets},
     * {@code six Boeing 737-800 aircraft}, {@code 12 T-72 tanks}, {@code two 1960s Mustang cars}; {@code i} when they are none.
     */
    private static int afterNumbersOfName(Tokens tokens, int i) {
        boolean model = tokens.isCapital(i) && tokens.isGlued(i + 1) && tokens.figures(i + 1) >= 0;
        return model ? afterModel(tokens, i) : afterNumbers(tokens, i);
    }

    /** Past {@code A320neo}, {@code B52}: capitals, digits and letters in one; {@code i} where no word follows. */
    private static int afterModel(Tokens tokens, int i) {
        int next = tokens.isWord(i + 2) && tokens.isGlued(i + 2) ? i + 3 : i + 2;
        boolean word = tokens.isWord(next)
                && !tokens.isGlued(next)
                && !tokens.isBreak(next)
                && !tokens.word(next).isAny(ENDS);
        return word ? next : i;
    }

    private static int afterNumbers(Tokens tokens, int i) {
        boolean hyphen = tokens.isHyphen(i - 1) && tokens.isGlued(i);
        if (tokens.figures(i) < 0 || tokens.isGlued(i) && !hyphen) {
            return i;
        }
        boolean more = tokens.isHyphen(i + 1) && tokens.isGlued(i + 1) && tokens.figures(i + 2) >= 0;
        boolean decade = tokens.isEnding(i + 1) && tokens.isGlued(i + 1);
        int next = more ? i + 3 : decade ? i + 2 : i + 1;
        boolean capital = tokens.isCapital(next) || tokens.isCapital(hyphen ? i - 2 : i - 1);
        boolean named = capital
                && tokens.isWord(next)
                && !tokens.isGlued(next)
                && !tokens.isBreak(next)
                && !tokens.word(next).isAny(ENDS);
        return named ? next : i;
    }

    /** {@code 25 weekly and monthly titles}: two words that describe one noun. */
    private boolean isLink(Tokens tokens, int i, int from) {
        boolean and =
                tokens.is(i, Trait.AND) && i > from && !isVerbAlone(tokens, i - 1) && isWordOfPhrase(tokens, i + 1);
        return and && (!tokens.is(i - 1, Trait.ADVERB) || tokens.is(i - 1, Trait.PERIODIC));
    }

    /** {@code 12 known and}; but {@code well-known and}. */
    private static boolean isVerbAlone(Tokens tokens, int i) {
        return tokens.is(i, Trait.VERB) && !(tokens.isHyphen(i - 1) && tokens.isGlued(i));
    }

    private boolean isWordOfPhrase(Tokens tokens, int i) {
        return isInside(tokens, i) && !tokens.is(i, Trait.MORE) && !NumeralReader.mayStart(tokens.word(i));
    }

    /** Past the hyphen of a compound, or of one that waits for the next: {@code full- and part-time staff}. */
    private static int afterHyphens(Tokens tokens, int i, int from) {
        if (i == from) {
            return i;
        }
        boolean waits = tokens.isSymbol(i, '-')
                && tokens.isGlued(i)
                && !tokens.isGlued(i + 1)
                && (tokens.is(i + 1, Trait.AND) || tokens.is(i + 1, Trait.OR));
        return waits ? i + 2 : tokens.isHyphen(i) ? i + 1 : i;
    }

    /** {@code two United States service members}: part of a name that goes on. */
    private boolean isUnited(Tokens tokens, int i) {
        return tokens.word(i - 1) == united
                && tokens.isWord(i + 1)
                && !tokens.word(i + 1).isAny(ENDS);
    }

    /** After a pronoun {@code one}: {@code one measures success}, {@code one carrying the crew}. */
    private boolean isVerb(Tokens tokens, int i) {
        return tokens.is(i, Trait.THIRD)
                || isPlural(tokens, i)
                || ends(tokens, i, "ing")
                        && !tokens.is(i, Trait.ADJECTIVE)
                        && (tokens.word(i + 1).isAny(ENDS) || tokens.isCapital(i + 1));
    }

    private static boolean isAdjective(Tokens tokens, int i) {
        return tokens.is(i, Trait.ADJECTIVE)
                || tokens.is(i, Trait.VERB) && !tokens.isWord(i + 1) && tokens.last(i) != 's';
    }

    private boolean isNoun(Tokens tokens, int i) {
        return !tokens.word(i).isAny(NO_NOUN)
                && !ends(tokens, i, "ly")
                && !ends(tokens, i, "ed")
                && !ends(tokens, i, "ing")
                && !isPlural(tokens, i);
    }

    /** Whether {@code i} may be part of the counted noun's phrase. */
    private boolean isInside(Tokens tokens, int i) {
        return tokens.isWord(i)
                && !tokens.isBreak(i)
                && (!tokens.word(i).isAny(ENDS) || isNameInCapitals(tokens, i))
                && !(tokens.is(i, Trait.VERB)
                        && !ends(tokens, i, "ed")
                        && !ends(tokens, i, "ing")
                        && !isPlural(tokens, i))
                && !tokens.isEnding(i);
    }

    /** {@code Five US troops}; but {@code KILLED BY US RAID}. */
    private static boolean isNameInCapitals(Tokens tokens, int i) {
        return tokens.is(i, Trait.NAME_IN_CAPITALS)
                && tokens.isUpper(i)
                && !(tokens.isUpper(i + 1) && tokens.length(i + 1) > 2);
    }

    /** The last of several plurals in a row: {@code three sports cars}, {@code six staff team members}. */
    private int lastOfRun(Tokens tokens, int i) {
        if (tokens.word(i) == times) {
            return i;
        }
        if (joins(tokens, i + 1)) {
            return joins(tokens, i + 2) ? i + 2 : i + 1;
        }
        boolean described = tokens.is(i, Trait.PLURAL)
                && tokens.isWord(i + 1)
                && !tokens.word(i + 1).isAny(ENDS)
                && !tokens.is(i + 1, Trait.VERB);
        return described && joins(tokens, i + 2) ? i + 2 : i;
    }

    private boolean joins(Tokens tokens, int i) {
        return !tokens.isBreak(i) && isPlural(tokens, i) && !tokens.word(i).isAny(NO_PLURAL);
    }

    private static boolean ends(Tokens tokens, int i, String suffix) {
        return tokens.length(i) > suffix.length() + 2
                && tokens.text().regionMatches(true, tokens.end(i) - suffix.length(), suffix, 0, suffix.length());
    }
}

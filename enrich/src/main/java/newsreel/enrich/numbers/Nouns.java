package newsreel.enrich.numbers;

/** Finds the noun that a number counts, and its singular. */
final class Nouns {
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

    private Nouns() {}

    /** Whether the word looks like a plural noun, or counts as one. */
    static boolean isPlural(Tokens tokens, int i) {
        Word word = tokens.word(i);
        if (!tokens.isWord(i) || word.is(Trait.PLURAL)) {
            return tokens.isWord(i);
        }
        if (word.is(Trait.SINGULAR) || word.is(Trait.FUNCTION) || tokens.length(i) < 3) {
            return false;
        }
        char last = tokens.last(i);
        char before = tokens.text.charAt(tokens.end(i) - 2);
        return last == 's' && before != 's' && !(before == 'u' && tokens.length(i) > 4) && before != 'i';
    }

    /**
     * The token of the noun that a number counts, reading on from {@code from}; -1 when it counts nothing. For one, the
     * noun is the last word before the phrase ends; for others it is a plural.
     */
    static int head(Tokens tokens, int from, boolean one) {
        int last = -1;
        int i = from;
        for (int words = 0; words < LONGEST_PHRASE; words++) {
            if (tokens.isHyphen(i) && i > from) {
                i++;
            }
            if (!isInside(tokens, i, i == from)) {
                break;
            }
            if (one && i == from && ends(tokens, i, "ing") && !tokens.is(i, Trait.ADJECTIVE)) {
                return -1;
            }
            if (!one && isPlural(tokens, i) && !isAdjective(tokens, i) && !isUnited(tokens, i)) {
                return lastOfRun(tokens, i);
            }
            if (one && tokens.is(i, Trait.VERB) && last >= 0) {
                break;
            }
            last = i++;
        }
        return one && last >= 0 && isNoun(tokens, last) ? last : -1;
    }

    /** {@code two United States service members}: part of a name that goes on. */
    private static boolean isUnited(Tokens tokens, int i) {
        return tokens.says(i - 1, "united")
                && tokens.isWord(i + 1)
                && !tokens.word(i + 1).isAny(ENDS);
    }

    private static boolean isAdjective(Tokens tokens, int i) {
        return tokens.is(i, Trait.ADJECTIVE)
                || tokens.is(i, Trait.VERB) && !tokens.isWord(i + 1) && tokens.last(i) != 's';
    }

    private static boolean isNoun(Tokens tokens, int i) {
        return !tokens.word(i)
                        .isAny(Traits.of(Trait.VERB, Trait.ADVERB, Trait.ADJECTIVE, Trait.UP_VERB, Trait.DOWN_VERB))
                && !ends(tokens, i, "ly")
                && !ends(tokens, i, "ed")
                && !ends(tokens, i, "ing")
                && !isPlural(tokens, i);
    }

    /** Whether {@code i} may be part of the counted noun's phrase. */
    private static boolean isInside(Tokens tokens, int i, boolean first) {
        return tokens.isWord(i)
                && (first || !tokens.isBreak(i))
                && !tokens.word(i).isAny(ENDS)
                && !(tokens.is(i, Trait.VERB)
                        && !ends(tokens, i, "ed")
                        && !ends(tokens, i, "ing")
                        && !isPlural(tokens, i))
                && !tokens.spells(i, "s");
    }

    /** The last of several plurals in a row: {@code three sports cars}, {@code twelve staff members}. */
    private static int lastOfRun(Tokens tokens, int i) {
        int head = i;
        if (tokens.says(i, "times")) {
            return i;
        }
        for (int next = i + 1; next <= i + 2; next++) {
            boolean joins = tokens.isWord(next)
                    && !tokens.isBreak(next)
                    && isPlural(tokens, next)
                    && !tokens.word(next)
                            .isAny(Traits.of(Trait.FUNCTION, Trait.VERB, Trait.UP_VERB, Trait.DOWN_VERB, Trait.ADVERB));
            if (!joins) {
                boolean noun = tokens.is(i, Trait.PLURAL) && next == i + 1 && tokens.isWord(next);
                if (noun
                        && isPlural(tokens, next + 1)
                        && !tokens.word(next).isAny(ENDS)
                        && !tokens.is(next, Trait.VERB)) {
                    continue;
                }
                return head;
            }
            head = next;
        }
        return head;
    }

    private static boolean ends(Tokens tokens, int i, String suffix) {
        return tokens.length(i) > suffix.length() + 2
                && tokens.text.regionMatches(true, tokens.end(i) - suffix.length(), suffix, 0, suffix.length());
    }
}

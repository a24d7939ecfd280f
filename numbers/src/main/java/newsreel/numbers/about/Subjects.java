package newsreel.numbers.about;

import newsreel.article.Quantity.Kind;
import newsreel.numbers.reading.Mention;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;
import newsreel.numbers.words.Verbs;

/** Finds what a verb says the number of: {@code profit rose 5%}, {@code a ticket costs £45}, {@code cut fares by 40%}. */
final class Subjects {
    private static final int LONGEST_PATH = 6;
    private static final int LONGEST_CLAUSE = 12;
    private static final int LONGEST_AUXILIARIES = 6;

    private final NounPhrases phrases;
    private final Verbs verbs;

    Subjects(NounPhrases phrases, Verbs verbs) {
        this.phrases = phrases;
        this.verbs = verbs;
    }

    /** What the verb before the number says it of; null when there is no such verb, or it says something else. */
    Span of(Tokens tokens, Mention mention) {
        int end = mention.lead();
        int i = end - 1;
        while (i > end - LONGEST_PATH && isPath(tokens, i) && !tokens.isBreak(i + 1)) {
            i--;
        }
        boolean moved = mention.trend() != null && !verbs.isGoingOn(tokens, i);
        if (moved && tokens.word(i).isAny(Traits.MOVES) || measures(tokens, i, mention)) {
            return tokens.is(i - 1, Trait.DETERMINER) ? null : subject(tokens, i - 1);
        }
        return i + 1 < end ? object(tokens, i, moved) : null;
    }

    private boolean isPath(Tokens tokens, int i) {
        return tokens.is(i, Trait.PATH) && !tokens.isBreak(i);
    }

    private boolean measures(Tokens tokens, int i, Mention mention) {
        if (mention.kind() == Kind.DURATION) {
            return tokens.is(i, Trait.LASTS);
        }
        boolean sold = tokens.is(i, Trait.TRADES) && tokens.is(i + 1, Trait.FOR);
        return sold || tokens.is(i, Trait.MEASURES) && !tokens.is(i + 1, Trait.FOR) && !tokens.is(i + 1, Trait.BY);
    }

    /** {@code raised its prime rate to 5%}, {@code put the damage at $5}, {@code a rise in sales to $5}: what ends at {@code head}. */
    private Span object(Tokens tokens, int head, boolean moved) {
        Span thing = phrases.before(tokens, head, 0);
        if (thing == null) {
            return null;
        }
        int verb = phrases.beforeOwner(tokens, thing.first() - 1);
        boolean done = tokens.word(verb).isAny(Traits.MOVES) && tokens.is(verb, Trait.TRANSITIVE)
                || tokens.is(verb, Trait.PUTS)
                || moved && tokens.is(verb, Trait.IN) && tokens.is(verb - 1, Trait.CHANGE);
        return done ? thing : null;
    }

    /**
     * The noun of the clause that the verb after {@code end} belongs to, without what stands between: {@code sales of trucks}.
     * Null where it is one of several.
     */
    private Span subject(Tokens tokens, int end) {
        int last = pastAuxiliaries(tokens, end);
        if (!phrases.isNoun(tokens, last) || tokens.is(last, Trait.PERIOD)) {
            return null;
        }
        int first = clause(tokens, last);
        int preposition = first;
        while (preposition <= last && !tokens.is(preposition, Trait.FUNCTION)) {
            preposition++;
        }
        if (preposition == first || !isClear(tokens, first - 1)) {
            return null;
        }
        Span thing = phrases.before(tokens, preposition - 1, first);
        boolean whole = thing != null && tokens.is(preposition, Trait.OF) && isSimple(tokens, preposition + 1, last);
        return whole ? new Span(thing.first(), last) : thing;
    }

    private static boolean isSimple(Tokens tokens, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (!tokens.isWord(i) || tokens.is(i, Trait.FUNCTION)) {
                return false;
            }
        }
        return last - first < LONGEST_PATH;
    }

    /** {@code is expected to grow}, {@code has not yet been}: the word before all that. */
    private int pastAuxiliaries(Tokens tokens, int end) {
        int i = end;
        while (i > end - LONGEST_AUXILIARIES) {
            boolean to = tokens.is(i, Trait.TO) && tokens.is(i - 1, Trait.PROSPECT);
            if (!to && !tokens.is(i, Trait.AUXILIARY) && !tokens.is(i, Trait.ADVERB)) {
                return i;
            }
            i -= to ? 2 : 1;
        }
        return i;
    }

    /** The first token of the clause that goes on to {@code last}. */
    private int clause(Tokens tokens, int last) {
        int first = last;
        while (first > 0 && first > last - LONGEST_CLAUSE && !tokens.isBreak(first) && isWithin(tokens, first - 1)) {
            first--;
        }
        return first;
    }

    /** Whether a clause can end there, and nothing that the noun after it is only a part of: {@code beef and}, {@code for finished}. */
    private boolean isClear(Tokens tokens, int i) {
        boolean linked = tokens.is(i, Trait.AND) || tokens.is(i, Trait.OR);
        if (linked && phrases.isNoun(tokens, i - 1) || phrases.isDone(tokens, i) && tokens.is(i - 1, Trait.FUNCTION)) {
            return false;
        }
        char symbol = tokens.symbol(i);
        return symbol == 0 || symbol == ',' || tokens.isStop(i) || symbol == '"' || symbol == '\u201c';
    }

    private boolean isWithin(Tokens tokens, int i) {
        if (!tokens.isWord(i)) {
            return tokens.isNumber(i)
                    || tokens.isHyphen(i)
                    || tokens.isSymbol(i, '%')
                    || NounPhrases.isOwner(tokens, i);
        }
        return (!tokens.is(i, Trait.VERB) || tokens.is(i, Trait.NOUN))
                && !verbs.isPast(tokens, i)
                && !tokens.is(i, Trait.CLAUSE);
    }
}

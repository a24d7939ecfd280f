package newsreel.numbers.clock;

import java.util.List;
import java.util.Locale;
import newsreel.numbers.words.Phrases;
import newsreel.numbers.words.Phrases.Match;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Verbs;
import newsreel.numbers.words.Vocabulary;

/** Tells by the words of a sentence whether a date in it is past or to come: the nearest word before it, else after it, that says so. */
public final class Tenses {
    private static final int REACH_BEFORE = 18;
    private static final int REACH_AFTER = 14;
    private static final int LONGEST_AUXILIARY = 3;

    private final Phrases<Cue> cues;
    private final Verbs verbs;

    private Tenses(Phrases<Cue> cues, Verbs verbs) {
        this.cues = cues;
        this.verbs = verbs;
    }

    /** Those of lines {@code cue: phrase | phrase ...}, as the head of a language's {@code tenses.txt} tells. */
    public static Tenses of(Vocabulary vocabulary, List<String> lines, Verbs verbs) {
        Phrases<Cue> cues = new Phrases<>();
        vocabulary.phrases(lines, (cue, phrase) -> cues.add(phrase, Cue.valueOf(cue.toUpperCase(Locale.ROOT))));
        return new Tenses(cues, verbs);
    }

    /** The tense for the date from {@code first} to {@code last}; null when no word says one. */
    Tense of(Tokens tokens, int first, int last) {
        Tense before = before(tokens, first);
        return before != null ? before : after(tokens, last + 1);
    }

    private Tense before(Tokens tokens, int first) {
        boolean near = true;
        Tense otherwise = null;
        for (int i = first - 1; i >= first - REACH_BEFORE && !tokens.isBreak(i + 1) && !isStop(tokens, i); i--) {
            Cue cue = cue(tokens, i);
            if (cue == Cue.SAYING && !near && !isAside(tokens, i + 1)) {
                return null;
            }
            Tense tense = cue == null ? null : tense(tokens, i, cue, near);
            if (tense != null) {
                return tense;
            }
            otherwise = near && cue == Cue.LIMIT ? Tense.FUTURE : otherwise;
            near &= tokens.is(i, Trait.FUNCTION) && cue != Cue.PRESENT;
        }
        return otherwise;
    }

    /** Past the word that the date stands before at once, words of telling have clauses of their own there. */
    private Tense after(Tokens tokens, int next) {
        for (int i = next; i <= next + REACH_AFTER && !tokens.isBreak(i) && !isStop(tokens, i); i++) {
            Cue cue = cue(tokens, i);
            boolean told = cue == Cue.SAYING && i > next;
            Tense tense = cue == null || told ? null : tense(tokens, i, cue, false);
            if (tense != null) {
                return tense;
            }
        }
        return null;
    }

    private Tense tense(Tokens tokens, int i, Cue cue, boolean near) {
        return switch (cue) {
            case FUTURE -> Tense.FUTURE;
            case SAYING -> Tense.PAST;
            case PAST -> isToCome(tokens, i) ? Tense.FUTURE : Tense.PAST;
            case LIMIT -> null;
            case PRESENT -> near ? Tense.FUTURE : null;
            case INFINITIVE -> tokens.is(i - 1, Trait.TO) ? Tense.FUTURE : null;
        };
    }

    /** {@code will be opened}: an auxiliary before the participle says more than it. */
    private boolean isToCome(Tokens tokens, int participle) {
        for (int i = participle - 1; i >= participle - LONGEST_AUXILIARY && tokens.isWord(i); i--) {
            if (cue(tokens, i) == Cue.FUTURE) {
                return true;
            }
        }
        return false;
    }

    /** {@code said in a statement on Friday}: no clause follows, and the telling itself is dated. */
    private static boolean isAside(Tokens tokens, int next) {
        return tokens.is(next, Trait.SIDE);
    }

    private Cue cue(Tokens tokens, int i) {
        Match<Cue> match = cues.at(tokens, i);
        if (match != null) {
            return match.meaning();
        }
        if (!tokens.isWord(i)) {
            return null;
        }
        return verbs.isPast(tokens, i) ? Cue.PAST : verbs.isToCome(tokens, i) ? Cue.FUTURE : null;
    }

    /** A dot after a short word with a capital abbreviates it: {@code Mr. Keane}. */
    private static boolean isStop(Tokens tokens, int i) {
        return tokens.isStop(i) && !(tokens.isSymbol(i, '.') && tokens.isCapital(i - 1) && tokens.length(i - 1) <= 4);
    }
}

package newsreel.numbers.about;

import newsreel.numbers.reading.Lexicon;
import newsreel.numbers.words.Nouns;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;

/**
 * Finds the names of things in languages whose nouns are led by articles, and say behind them of what sort they are: {@code le
 * taux de chômage}, {@code der deutschen Haushalte}.
 */
final class LedNouns {
    /** What a thing begins with where articles lead. */
    static final Traits LEADS = Traits.of(Trait.DETERMINER, Trait.NUMBER_ARTICLE, Trait.ARTICLE);

    private static final Traits DESCRIBES = Traits.of(Trait.ADJECTIVE, Trait.QUALIFIER, Trait.ORDINAL);
    private static final Traits OUTSIDE = Traits.of(
            Trait.FUNCTION,
            Trait.DETERMINER,
            Trait.ARTICLE,
            Trait.VERB,
            Trait.ADVERB,
            Trait.MONTH,
            Trait.WEEKDAY,
            Trait.CARDINAL,
            Trait.TENS,
            Trait.HUNDRED,
            Trait.SCALE,
            Trait.PERCENT,
            Trait.MORE,
            Trait.PERIOD,
            Trait.EMPTY,
            Trait.UP_VERB,
            Trait.DOWN_VERB,
            Trait.UP_NOUN,
            Trait.DOWN_NOUN);
    private static final int SHORTEST = 3;
    private static final int MOST_WORDS_BEFORE = 4;

    private final Nouns nouns;

    LedNouns(Lexicon lexicon) {
        this.nouns = lexicon.nouns();
    }

    /** The thing that begins at {@code from} or past the article there; null when none does. */
    Span at(Tokens tokens, int from) {
        int first = from;
        while (tokens.word(first).isAny(LEADS) && first - from < MOST_WORDS_BEFORE) {
            first++;
        }
        int head = nouns.followUnits() ? nouns.head(tokens, first, true) : firstNoun(tokens, first);
        if (head < 0 || !isNoun(tokens, head) || tokens.isBreak(head)) {
            return null;
        }
        return new Span(nouns.haveCapitals() ? wholeName(tokens, head) : head, last(tokens, head));
    }

    private static int firstNoun(Tokens tokens, int from) {
        int i = from;
        while (tokens.word(i).isAny(DESCRIBES) && i - from < MOST_WORDS_BEFORE) {
            i++;
        }
        return i;
    }

    private static boolean isNoun(Tokens tokens, int i) {
        return tokens.isWord(i)
                && tokens.length(i) >= SHORTEST
                && !tokens.word(i).isAny(OUTSIDE)
                && !tokens.isEnding(i);
    }

    /** {@code EU-Staaten}: from the first part on. */
    private static int wholeName(Tokens tokens, int head) {
        int first = head;
        while (tokens.isHyphen(first - 1) && tokens.isGlued(first) && tokens.isWord(first - 2)) {
            first -= 2;
        }
        return first;
    }

    /** {@code chiffre d'affaires}, {@code puestos de trabajo}: with the noun that says of what sort, which has no article. */
    private static int last(Tokens tokens, int head) {
        int sort = head + 2;
        boolean told = tokens.is(head + 1, Trait.PARTITIVE)
                && !tokens.isBreak(sort)
                && !tokens.isCapital(sort)
                && isNoun(tokens, sort);
        return told ? sort : head;
    }
}

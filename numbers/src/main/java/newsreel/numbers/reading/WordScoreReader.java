package newsreel.numbers.reading;

import newsreel.numbers.unit.Units;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;
import newsreel.numbers.words.Word;

/**
 * Reads scores in words, after a word of contests: {@code perdió dos a cero}, {@code pareggia per due a due}, {@code gagné deux sets à
 * un}; after a verb of falling, which a range may follow, too, only where the first is the larger: {@code perdu trois à un}.
 */
public final class WordScoreReader implements Reader {
    private static final Traits LEADS = Traits.of(Trait.FUNCTION, Trait.FOR);
    private static final int MOST = 20;
    private static final int REACH = 3;

    private final Units units;

    public WordScoreReader(Lexicon lexicon) {
        this.units = lexicon.units();
    }

    @Override
    public boolean mayOpen(Word word, boolean digits) {
        return word.is(Trait.CARDINAL);
    }

    @Override
    public Reading read(Place place) {
        Tokens tokens = place.tokens();
        int i = place.at();
        int to = tokens.is(i + 1, Trait.CONTEST) ? i + 2 : i + 1;
        int other = to + 1;
        boolean pair = tokens.is(to, Trait.SCORE_TO) && isGoals(tokens, i) && isGoals(tokens, other);
        return pair
                        && isAlone(tokens, other + 1)
                        && units.read(tokens, other + 1) == null
                        && isContest(tokens, i, other)
                ? Mention.score(i, other)
                : null;
    }

    private static boolean isGoals(Tokens tokens, int i) {
        return tokens.is(i, Trait.CARDINAL)
                && tokens.isWord(i)
                && tokens.word(i).value() <= MOST;
    }

    private static boolean isAlone(Tokens tokens, int next) {
        return !tokens.isWord(next) || tokens.is(next, Trait.FUNCTION) && !tokens.is(next, Trait.PARTITIVE);
    }

    private static boolean isContest(Tokens tokens, int i, int other) {
        int before = i - 1;
        while (before > i - REACH && tokens.word(before).isAny(LEADS) && !tokens.is(before, Trait.CONTEST)) {
            before--;
        }
        boolean lost = tokens.is(before, Trait.DOWN_VERB)
                && tokens.word(i).value() > tokens.word(other).value();
        return tokens.is(before, Trait.CONTEST) || lost;
    }
}

package newsreel.numbers.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import newsreel.article.Quantity.Trend;
import newsreel.numbers.reading.Mention;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;
import newsreel.numbers.words.Vocabulary;
import newsreel.numbers.words.Word;

/**
 * Adds where a number moved, where the words that say so stand at the end of its clause: {@code ist um 3 Prozent gestiegen},
 * {@code legte um 4,7 Prozent zu}; or right before it, {@code liep op tot 3,3 procent}. Only what a move is by or to is looked at.
 */
public final class ClauseEnds implements Link {
    private static final Traits LEADS = Traits.of(Trait.BY, Trait.TO);
    private static final int REACH = 14;

    /** The verbs that each particle completes, and what they then say. */
    private final Map<Word, Map<Word, Trend>> particles = new HashMap<>();

    /** @param verbs by trend and particle, from lines {@code up zu: legte nahm} */
    public ClauseEnds(Vocabulary vocabulary, Map<String, List<String>> verbs) {
        verbs.forEach((head, words) -> {
            String[] parts = head.split(" ");
            Trend trend = Trend.valueOf(parts[0].toUpperCase(Locale.ROOT));
            Map<Word, Trend> completed = particles.computeIfAbsent(vocabulary.intern(parts[1]), any -> new HashMap<>());
            words.forEach(word -> completed.put(vocabulary.intern(word), trend));
        });
    }

    @Override
    public List<Mention> link(Passage passage, List<Mention> mentions) {
        List<Mention> moved = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            moved.add(mayMove(passage.tokens(), mention) ? moved(passage.tokens(), mention) : mention);
        }
        return moved;
    }

    private static boolean mayMove(Tokens tokens, Mention mention) {
        return mention.isAmount()
                && mention.trend() == null
                && !Moves.isTime(mention)
                && (mention.isMove() || tokens.word(mention.lead() - 1).isAny(LEADS));
    }

    private Mention moved(Tokens tokens, Mention mention) {
        int particle = mention.lead() - 2;
        Map<Word, Trend> completed = particles.get(tokens.word(particle));
        if (completed != null && !mention.isMove()) {
            Mention moved = before(tokens, mention, completed);
            if (moved != mention) {
                return moved;
            }
        }
        for (int i = mention.last() + 1; i <= mention.last() + REACH && !isEnd(tokens, i); i++) {
            Word word = tokens.word(i);
            if (word.isAny(Traits.MOVES) && closes(tokens, mention, i)) {
                return mention.moved(word.is(Trait.UP_VERB) ? Trend.UP : Trend.DOWN);
            }
            Map<Word, Trend> verbs = particles.get(word);
            if (verbs != null && isEnd(tokens, i + 1)) {
                return before(tokens, mention, verbs);
            }
        }
        return mention;
    }

    /** {@code met 55 procent dalen ten opzichte van 1990}, {@code um 3 Prozent auf 12 Euro gestiegen}; but {@code met 174 mensen daalde tot}. */
    private static boolean closes(Tokens tokens, Mention mention, int verb) {
        boolean beside = verb == mention.last() + 1 && tokens.is(mention.lead() - 1, Trait.BY);
        boolean onward = beside || tokens.is(verb + 1, Trait.TO);
        return isEnd(tokens, verb + 1) || onward && !mention.counted();
    }

    private static Mention before(Tokens tokens, Mention mention, Map<Word, Trend> verbs) {
        for (int i = mention.lead() - 1; i >= mention.lead() - REACH && !tokens.isStop(i); i--) {
            Trend trend = verbs.get(tokens.word(i));
            if (trend != null) {
                return mention.moved(trend);
            }
        }
        return mention;
    }

    /** Whether the clause ends before {@code i}. */
    private static boolean isEnd(Tokens tokens, int i) {
        return tokens.isStop(i) || tokens.isBreak(i) || tokens.isSymbol(i, ',') || tokens.is(i, Trait.AND);
    }
}

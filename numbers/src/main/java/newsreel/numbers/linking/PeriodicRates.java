package newsreel.numbers.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsreel.article.Quantity.Kind;
import newsreel.numbers.reading.Lexicon;
import newsreel.numbers.reading.Mention;
import newsreel.numbers.unit.Unit;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Word;

/**
 * Makes amounts rates where a word after them says how often: {@code 248 pesos diarios}, {@code 500 casos semanais}, {@code euros brutos anuales},
 * {@code 450,000 barrels daily}. Where such a word may belong to a noun that follows it must stand alone: {@code $300 monthly fees}.
 */
public final class PeriodicRates implements Link {
    private final Map<Word, String> periods = new HashMap<>();

    private final boolean alone;

    /**
     * @param lines adjective and period, as the head of a language's {@code periods.tsv} tells
     * @param alone whether no noun may follow the adjective, and what is measured may stand before it: {@code 2 bcm of gas annually}
     */
    public PeriodicRates(Lexicon lexicon, List<String[]> lines, boolean alone) {
        this.alone = alone;
        lines.forEach(columns -> periods.put(lexicon.vocabulary().intern(columns[0]), columns[1]));
    }

    @Override
    public List<Mention> link(Passage passage, List<Mention> mentions) {
        List<Mention> rated = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            rated.add(rated(passage.tokens(), mention));
        }
        return rated;
    }

    private Mention rated(Tokens tokens, Mention mention) {
        boolean what = alone && tokens.is(mention.last() + 1, Trait.OF) && tokens.isWord(mention.last() + 2);
        boolean gross = tokens.is(mention.last() + 1, Trait.GROSS);
        int next = mention.last() + (what ? 3 : gross ? 2 : 1);
        boolean amount = mention.isAmount() && mention.unit() != null && tokens.isWord(next) && !tokens.isBreak(next);
        String period = amount && (!alone || isAlone(tokens, mention, next)) ? periods.get(tokens.word(next)) : null;
        return period == null || mention.unit().endsWith("-per-" + period)
                ? mention
                : mention.in(new Unit(mention.unit(), mention.kind()).per(period), next);
    }

    /** Whether nothing follows that the word at {@code i} could say how often it comes, and the amount is no rate or time already. */
    private static boolean isAlone(Tokens tokens, Mention mention, int i) {
        boolean ends = !tokens.isWord(i + 1) || tokens.is(i + 1, Trait.FUNCTION) || tokens.isBreak(i + 1);
        return ends && mention.kind() != Kind.DURATION && !mention.unit().contains("-per-");
    }
}

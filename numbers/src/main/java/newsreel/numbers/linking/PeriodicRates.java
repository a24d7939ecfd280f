package newsreel.numbers.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsreel.numbers.reading.Lexicon;
import newsreel.numbers.reading.Mention;
import newsreel.numbers.unit.Unit;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Word;

/** Makes amounts rates where an adjective after them says how often: {@code 248 pesos diarios}, {@code 500 casos semanais}. */
public final class PeriodicRates implements Link {
    private final Map<Word, String> periods = new HashMap<>();

    /** @param lines adjective and period, as the head of a language's {@code periods.tsv} tells */
    public PeriodicRates(Lexicon lexicon, List<String[]> lines) {
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
        int next = mention.last() + 1;
        boolean amount = mention.isAmount() && mention.unit() != null && tokens.isWord(next) && !tokens.isBreak(next);
        String period = amount ? periods.get(tokens.word(next)) : null;
        return period == null || mention.unit().endsWith("-per-" + period)
                ? mention
                : mention.in(new Unit(mention.unit(), mention.kind()).per(period), next);
    }
}

package newsreel.numbers.about;

import java.util.ArrayList;
import java.util.List;
import newsreel.article.Quantity.Kind;
import newsreel.numbers.linking.Link;
import newsreel.numbers.linking.Passage;
import newsreel.numbers.linking.Points;
import newsreel.numbers.reading.Lexicon;
import newsreel.numbers.reading.Mention;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;

/**
 * Adds what moved, where a sentence opens with it and its verb has no object: {@code Le chiffre d'affaires du groupe a progressé de
 * 3 %}, {@code Der Umsatz stieg um 4 Prozent auf 2 Milliarden}. For languages whose nouns articles lead.
 */
public final class Openings implements Link {
    private static final Traits VERBS = Traits.of(Trait.UP_VERB, Trait.DOWN_VERB);
    private static final Traits LINKS = Traits.of(Trait.BY, Trait.OF, Trait.TO, Trait.FROM, Trait.FROM_TO);
    private static final int REACH = 16;

    private final LedNouns nouns;
    private final Points points;

    /** @param points what moves though it is counted */
    public Openings(Lexicon lexicon, Points points) {
        this.nouns = new LedNouns(lexicon);
        this.points = points;
    }

    @Override
    public List<Mention> link(Passage passage, List<Mention> mentions) {
        List<Mention> told = new ArrayList<>(mentions.size());
        Mention previous = null;
        for (Mention mention : mentions) {
            String about = mayMove(mention) ? about(passage.tokens(), mention, previous) : null;
            Mention next = about == null ? mention : mention.about(about);
            told.add(next);
            previous = mention.isAmount() && mention.kind() != Kind.DURATION ? next : previous;
        }
        return told;
    }

    private boolean mayMove(Mention mention) {
        return mention.isAmount()
                && mention.trend() != null
                && mention.about() == null
                && (!mention.counted() || points.isCountedBy(mention));
    }

    private String about(Tokens tokens, Mention mention, Mention previous) {
        int open = mention.lead();
        while (open > 0 && !tokens.opens(open) && mention.lead() - open <= REACH) {
            open--;
        }
        if (previous != null && previous.first() >= open) {
            boolean on = previous.about() != null
                    && previous.trend() == mention.trend()
                    && tokens.isOneClause(previous.last() + 1, mention.first());
            return on && mention.lead() - previous.last() <= 3 ? previous.about() : null;
        }
        boolean led = tokens.opens(open) && tokens.word(open).isAny(LedNouns.LEADS);
        Span thing = led ? nouns.at(tokens, open) : null;
        return thing != null && isMoved(tokens, thing.last() + 1, mention) ? thing.in(tokens, false) : null;
    }

    /** Whether nothing but the thing can have moved: no other thing is named before the number, but behind a preposition. */
    private static boolean isMoved(Tokens tokens, int from, Mention mention) {
        int lead = mention.lead();
        boolean verb = tokens.word(lead - 1).isAny(LINKS);
        for (int i = from; i < lead; i++) {
            boolean part = tokens.is(i, Trait.AND) || tokens.is(i, Trait.OR) || tokens.isSymbol(i, ',');
            boolean other = i > from && i < lead - 1 && isOther(tokens, i);
            if (part || other || tokens.isStop(i) || tokens.isBreak(i) || tokens.is(i, Trait.CLAUSE)) {
                return false;
            }
            verb |= tokens.word(i).isAny(VERBS);
        }
        return verb && from < lead;
    }

    /** {@code relevé son taux}, {@code subiu a taxa}: the article of another thing, right behind a verb of moving or with no preposition. */
    private static boolean isOther(Tokens tokens, int i) {
        return tokens.word(i).isAny(LedNouns.LEADS) && (tokens.word(i - 1).isAny(VERBS) || !isBehind(tokens, i));
    }

    /** {@code du groupe}, {@code im Oktober}, {@code en el mes}: an article behind a preposition. */
    private static boolean isBehind(Tokens tokens, int article) {
        boolean fused = tokens.word(article).isAny(LINKS) || tokens.is(article, Trait.FUNCTION);
        return fused
                || tokens.is(article - 1, Trait.FUNCTION)
                || tokens.word(article - 1).isAny(LINKS);
    }
}

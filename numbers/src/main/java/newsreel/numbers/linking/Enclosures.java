package newsreel.numbers.linking;

import java.util.ArrayList;
import java.util.List;
import newsreel.article.Quantity.Bound;
import newsreel.numbers.reading.BoundPhrase;
import newsreel.numbers.reading.Lexicon;
import newsreel.numbers.reading.Mention;
import newsreel.numbers.words.Phrases;
import newsreel.numbers.words.Phrases.Match;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;

/** Makes one range of two bounds: {@code more than 10 and less than 20}, {@code at most 100 and at least 20}; not of {@code x > 10 and y < 20}, and {@code at most 500, at least 50} are two. */
public final class Enclosures implements Link {
    private final Phrases<BoundPhrase> phrases;

    public Enclosures(Lexicon lexicon) {
        this.phrases = lexicon.bounds();
    }

    @Override
    public List<Mention> link(Passage passage, List<Mention> mentions) {
        List<Mention> enclosed = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            int last = enclosed.size() - 1;
            if (last >= 0 && isEnclosure(passage.tokens(), enclosed.get(last), mention)) {
                enclosed.set(last, Joined.range(enclosed.get(last), mention).bounded(null));
            } else {
                enclosed.add(mention);
            }
        }
        return enclosed;
    }

    private static boolean isLower(Mention mention) {
        return mention.bound() == Bound.MORE_THAN || mention.bound() == Bound.AT_LEAST;
    }

    private static boolean isUpper(Mention mention) {
        return mention.bound() == Bound.LESS_THAN || mention.bound() == Bound.AT_MOST;
    }

    private boolean isEnclosure(Tokens tokens, Mention a, Mention b) {
        boolean bounds = isLower(a) && isUpper(b) || isUpper(a) && isLower(b);
        if (!bounds || !a.isPlain() || !b.isPlain() || !Joined.isSame(a, b)) {
            return false;
        }
        int next = a.last() + 1;
        if (!isLinked(tokens, next, b) && !isLinked(tokens, pastBound(tokens, next), b)) {
            return false;
        }
        boolean rising = a.low().compareTo(b.low()) < 0;
        boolean falling = isUpper(a) && !tokens.is(b.lead() - 1, Trait.AND) && !tokens.is(b.lead() - 1, Trait.BUT);
        return rising == isLower(a) && !(falling && tokens.isSymbol(b.lead() - 1, ','));
    }

    /** {@code 100 como máximo y 20 como mínimo}: past the bound that follows its number. */
    private int pastBound(Tokens tokens, int next) {
        Match<BoundPhrase> bound = phrases.at(tokens, next);
        return bound == null || bound.meaning().after() == null ? next : bound.last() + 1;
    }

    /** Whether the second is said at once of the same thing: past a comma, an {@code and} or {@code but}, and {@code is}. */
    private static boolean isLinked(Tokens tokens, int link, Mention b) {
        int word = tokens.isSymbol(link, ',') ? link + 1 : link;
        int next = tokens.is(word, Trait.AND) || tokens.is(word, Trait.BUT) ? word + 1 : word;
        int lead = tokens.is(next, Trait.BEING) || tokens.is(next, Trait.JUST) ? next + 1 : next;
        return next > link && (b.lead() == next || b.lead() == lead);
    }
}

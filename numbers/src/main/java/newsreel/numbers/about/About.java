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
import newsreel.numbers.words.Verbs;

/**
 * Adds what numbers are about: {@code a $49-billion imbalance}, {@code profit rose 5% to £12m}, {@code 40 percent of
 * voters}. Only where it is plain; a number that counts a noun has that for its unit.
 */
public final class About implements Link {
    private static final int LONGEST_LINK = 3;
    private static final Traits COUNTED = Traits.of(Trait.CARDINAL, Trait.TENS, Trait.ORDINAL);

    private final NounPhrases phrases;
    private final Subjects subjects;
    private final Points points;

    /** @param points what moves though it is counted */
    public About(Lexicon lexicon, Verbs verbs, Points points) {
        this.points = points;
        this.phrases = new NounPhrases(lexicon, verbs);
        this.subjects = new Subjects(phrases, verbs);
    }

    @Override
    public List<Mention> link(Passage passage, List<Mention> mentions) {
        List<Mention> told = new ArrayList<>(mentions.size());
        Mention previous = null;
        for (Mention mention : mentions) {
            String about = mention.isAmount() ? about(passage.tokens(), mention, previous) : null;
            Mention next = about == null ? mention : mention.about(about);
            told.add(next);
            previous = next;
        }
        return told;
    }

    private String about(Tokens tokens, Mention mention, Mention previous) {
        if (previous != null && previous.about() != null && isLinked(tokens, previous, mention)) {
            return previous.about();
        }
        Span thing = thing(tokens, mention);
        return thing == null ? null : phrases.text(tokens, thing);
    }

    /** {@code 5% to £12m}, {@code 214 points, or 1.2 percent, to 17,640}: more of the same; but {@code 500 francs or 30 days}. */
    private static boolean isLinked(Tokens tokens, Mention previous, Mention mention) {
        boolean alike = previous.kind() == Kind.DURATION == (mention.kind() == Kind.DURATION);
        return alike && isLinked(tokens, previous.last() + 1, mention.lead());
    }

    private static boolean isLinked(Tokens tokens, int first, int end) {
        for (int i = first; i < end; i++) {
            boolean settled = tokens.is(i, Trait.SETTLED) && tokens.is(i - 1, Trait.TO)
                    || tokens.is(i, Trait.SIDE) && tokens.is(i - 1, Trait.SETTLED);
            boolean link = settled || tokens.is(i, Trait.TO) || tokens.is(i, Trait.OR) || tokens.is(i, Trait.FROM);
            if (!link && !tokens.isSymbol(i, ',')) {
                return false;
            }
        }
        return end - first <= LONGEST_LINK && !tokens.isSymbol(end - 1, ',');
    }

    private Span thing(Tokens tokens, Mention mention) {
        if (mention.counted() || isPronoun(mention)) {
            return points.isCountedBy(mention) && mention.trend() != null ? subjects.of(tokens, mention) : null;
        }
        if (mention.kind() == Kind.AGE) {
            return aged(tokens, mention);
        }
        if (isBeforeNoun(tokens, mention)) {
            return described(tokens, mention);
        }
        if (isShare(mention)
                && !tokens.is(mention.lead() - 1, Trait.WITHIN)
                && tokens.is(mention.last() + 1, Trait.OF)
                && !tokens.is(mention.last() + 2, Trait.ARTICLE)) {
            return whole(tokens, mention.last() + 2);
        }
        if (tokens.is(mention.lead() - 1, Trait.OF)) {
            return before(tokens, mention);
        }
        Span subject = subjects.of(tokens, mention);
        return subject == null && mention.kind() == Kind.MONEY ? madeOf(tokens, mention.last() + 1) : subject;
    }

    /** {@code Larry Hogan is one of them}. */
    private static boolean isPronoun(Mention mention) {
        return mention.unit() == null
                && mention.kind() == Kind.COUNT
                && !mention.numeral().isDigits();
    }

    private static boolean isShare(Mention mention) {
        return switch (mention.kind()) {
            case PERCENT, RATIO, MEASURE -> true;
            default -> false;
        };
    }

    /** {@code a 65-year-old man}, {@code Smith, 44,}. */
    private Span aged(Tokens tokens, Mention mention) {
        if (tokens.isHyphen(mention.last() - 1)) {
            return phrases.after(tokens, mention.last() + 1, true);
        }
        return tokens.isSymbol(mention.first() - 1, ',') ? phrases.before(tokens, mention.first() - 2, 0) : null;
    }

    /** {@code a three-year contract}, {@code its $3 billion offer}, {@code the 25 percent cut}. */
    private static boolean isBeforeNoun(Tokens tokens, Mention mention) {
        int i = mention.first() + 1;
        while (i < mention.last() && !(tokens.isHyphen(i) && tokens.isWord(i + 1))) {
            i++;
        }
        boolean hyphen = i < mention.last();
        boolean led = tokens.is(mention.lead() - 1, Trait.DETERMINER) && mention.kind() != Kind.DURATION;
        return (hyphen || led) && tokens.isWord(mention.last() + 1) && mention.kind() != Kind.RATIO;
    }

    private Span described(Tokens tokens, Mention mention) {
        boolean one = tokens.is(mention.lead() - 1, Trait.ARTICLE);
        Span thing = phrases.after(tokens, mention.last() + 1, one);
        if (thing == null || !tokens.is(thing.last(), Trait.CHANGE)) {
            return thing;
        }
        int next = thing.last() + 1;
        if (tokens.is(next, Trait.IN) || tokens.is(next, Trait.OF)) {
            return whole(tokens, next + 1);
        }
        return thing.first() < thing.last() ? new Span(thing.first(), thing.last() - 1) : null;
    }

    /** {@code a loss of 45 cents}, {@code an increase in sales of 5%}; but {@code an issue of 8% notes}. */
    private Span before(Tokens tokens, Mention mention) {
        int head = mention.lead() - 2;
        Span thing = tokens.is(head, Trait.CHANGE) ? null : phrases.before(tokens, head, 0);
        boolean other = thing == null
                || tokens.is(head, Trait.PERIOD)
                || isPartOfOther(tokens, thing.first() - 1)
                || !tokens.isBreak(mention.last() + 1) && phrases.after(tokens, mention.last() + 1, false) != null;
        return other ? null : thing;
    }

    /** {@code a loss for the year of $5 million}, {@code losses from operations of $5}: what is lost stands further on. */
    private boolean isPartOfOther(Tokens tokens, int end) {
        int i = phrases.beforeOwner(tokens, phrases.isDone(tokens, end) ? end - 1 : end);
        boolean preposition =
                tokens.is(i, Trait.FUNCTION) && !tokens.is(i, Trait.AUXILIARY) && !tokens.is(i, Trait.CLAUSE);
        return preposition && phrases.isNoun(tokens, i - 1) && !tokens.is(i - 1, Trait.CHANGE);
    }

    /** {@code of the town's homes}: the last owned, past those who own it. */
    private Span whole(Tokens tokens, int from) {
        int i = from;
        while (tokens.is(i, Trait.DETERMINER)) {
            i++;
        }
        Span thing = phrases.after(tokens, i, false);
        while (thing != null && NounPhrases.isOwner(tokens, thing.last() + 1)) {
            thing = phrases.after(tokens, thing.last() + 3, false);
        }
        return thing == null || NounPhrases.isOwners(tokens, thing.last() + 1) ? null : thing;
    }

    /** {@code $20 million in aid}; but {@code $20 million in London}. */
    private Span madeOf(Tokens tokens, int in) {
        boolean common = tokens.is(in, Trait.IN) && tokens.isWord(in + 1) && !tokens.isCapital(in + 1);
        Span thing = common && !tokens.isBreak(in) ? phrases.after(tokens, in + 1, false) : null;
        boolean other = thing == null
                || tokens.is(thing.last(), Trait.PERIOD)
                || tokens.word(thing.last() + 1).isAny(COUNTED)
                || tokens.isNumber(thing.last() + 1);
        return other ? null : thing;
    }
}

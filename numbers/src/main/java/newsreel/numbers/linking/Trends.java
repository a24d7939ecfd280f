package newsreel.numbers.linking;

import java.util.List;
import newsreel.article.Quantity.Kind;
import newsreel.article.Quantity.Trend;
import newsreel.numbers.reading.Compounds;
import newsreel.numbers.reading.Mention;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;
import newsreel.numbers.words.Word;

/** Adds where the words say a number moved: {@code rose 3%}, {@code fell 2 percent to $41}, {@code a 3% rise}. */
public final class Trends {
    private static final Traits MOVES = Traits.of(Trait.UP_VERB, Trait.DOWN_VERB);
    private static final Traits CHANGES = Traits.of(Trait.UP_NOUN, Trait.DOWN_NOUN);
    private static final Traits NO_CHANGE = Traits.of(Trait.FUNCTION, Trait.VERB, Trait.DETERMINER);
    private static final Traits BARRIERS = Traits.of(Trait.VERB, Trait.BARRIER);
    private static final Traits NUMBERS = Traits.of(Trait.CARDINAL, Trait.TENS);
    private static final Traits ORDER = Traits.of(Trait.DETERMINER, Trait.RELATIVE);
    private static final Traits LINKS = Traits.of(Trait.TO, Trait.FROM, Trait.OF);
    private static final Traits AUXILIARIES = Traits.of(Trait.FUNCTION, Trait.ADVERB);
    private static final int REACH = 14;
    private static final int LONGEST_LINK = 5;

    private final Tokens tokens;

    private Trends(Tokens tokens) {
        this.tokens = tokens;
    }

    public static void add(Tokens tokens, List<Mention> mentions) {
        Trends trends = new Trends(tokens);
        Mention previous = null;
        for (Mention mention : mentions) {
            if (mention.isAmount() && mention.trend == null) {
                mention.trend = trends.trend(mention, previous);
            }
            if (mention.isAmount() || mention.kind == Kind.SCORE) {
                previous = mention;
            }
        }
    }

    private Trend trend(Mention mention, Mention previous) {
        Trend after = canChange(mention) ? after(mention) : null;
        return after != null ? after : before(mention, previous);
    }

    private static boolean canChange(Mention mention) {
        return switch (mention.kind) {
            case DURATION, AGE, RATIO -> false;
            default -> !mention.counted || isPoints(mention);
        };
    }

    private static boolean isTime(Mention mention) {
        return mention.kind == Kind.DURATION || mention.kind == Kind.AGE;
    }

    private static boolean isPoints(Mention mention) {
        return "point".equals(mention.unit);
    }

    /** What the noun or adjective that follows says: {@code a 3% rise}, {@code 3% higher}, {@code a 25 basis point cut}. */
    private Trend after(Mention mention) {
        int next = tokens.isHyphen(mention.last + 1) ? mention.last + 2 : mention.last + 1;
        if (tokens.is(next, Trait.MORE)) {
            return mention.kind == Kind.PERCENT && !tokens.says(next + 1, "than") ? change(next) : null;
        }
        if (tokens.says(next, "off") && mention.kind != Kind.PERCENT && mention.kind != Kind.MONEY) {
            return null;
        }
        if (tokens.word(next).isAny(CHANGES)) {
            return startsNumber(next + 1) || isWay(next, mention) ? null : change(next);
        }
        boolean described = tokens.isWord(next) && !tokens.word(next).isAny(NO_CHANGE);
        return described && tokens.word(next + 1).isAny(CHANGES) && !tokens.is(next + 1, Trait.MORE)
                ? change(next + 1)
                : null;
    }

    /** {@code 1.2 miles up the valley}, {@code 50 feet down a slope}. */
    private boolean isWay(int next, Mention mention) {
        return mention.kind == Kind.MEASURE
                && (tokens.says(next, "up") || tokens.says(next, "down"))
                && tokens.is(next + 1, Trait.DETERMINER);
    }

    /** {@code 6.6 percent, down four points}: the word is about the number after it. */
    private boolean startsNumber(int i) {
        return tokens.isNumber(i) || tokens.word(i).isAny(NUMBERS);
    }

    private Trend change(int i) {
        return tokens.is(i, Trait.UP_NOUN) ? Trend.UP : Trend.DOWN;
    }

    /** What the verb or noun before says, across what may stand between; or what it said of the number before. */
    private Trend before(Mention mention, Mention previous) {
        int least = Math.max(mention.lead() - REACH, previous == null ? 0 : previous.last + 1);
        for (int i = mention.lead() - 1; i >= least && !isBarrier(i); i--) {
            if (tokens.word(i).isAny(MOVES)) {
                return !isMoved(i, mention) ? null : tokens.is(i, Trait.UP_VERB) ? Trend.UP : Trend.DOWN;
            }
        }
        boolean linked = previous != null && !isTime(mention) && isLinked(previous.last + 1, mention.lead());
        return linked ? previous.trend : null;
    }

    private boolean isBarrier(int i) {
        Word word = tokens.word(i);
        boolean over = tokens.says(i, "over") && tokens.is(i + 1, Trait.DETERMINER);
        return tokens.isStop(i) || tokens.isSymbol(i, ',') || over || word.isAny(BARRIERS) && !word.isAny(MOVES);
    }

    /** Whether the word moves the number: {@code in nine of ten}, {@code up to 50} and {@code a 70 meter hall} do not move. */
    private boolean isMoved(int i, Mention mention) {
        boolean still = isWithin(mention)
                || isIdleUp(i)
                || isParticle(i, mention)
                || isAdjective(i)
                || mention.from == null && isTime(mention)
                || isSize(mention) && tokens.is(mention.first - 1, Trait.DETERMINER)
                || tokens.says(i, "crashed") && mention.kind != Kind.PERCENT && mention.kind != Kind.MONEY;
        return !still && !isObject(i, mention);
    }

    /** {@code a 70 meter hall}, {@code a seven-point lead}. */
    private boolean isSize(Mention mention) {
        return mention.kind == Kind.MEASURE || mention.counted && tokens.isHyphen(mention.last - 1);
    }

    /** {@code the lower house}, {@code corn grown by farmers}; but {@code at a lower 5%}, {@code has grown by 5%}. */
    private boolean isAdjective(int i) {
        if (tokens.says(i, "grown")) {
            return tokens.isWord(i - 1) && !tokens.word(i - 1).isAny(AUXILIARIES);
        }
        boolean compared = tokens.says(i, "lower") || tokens.says(i, "higher") || tokens.says(i, "rising");
        return compared && tokens.is(i - 1, Trait.DETERMINER) && tokens.isWord(i + 1);
    }

    /** {@code in nine of ten}, {@code in their last seven}. */
    private boolean isWithin(Mention mention) {
        int i = mention.lead() - 1;
        while (tokens.word(i).isAny(ORDER)) {
            i--;
        }
        return tokens.is(i, Trait.IN);
    }

    /** {@code turned up in a locker less than a mile away}; but {@code closed up $2}, {@code moved up to 5%}. */
    private boolean isParticle(int i, Mention mention) {
        return tokens.says(i, "up")
                && i + 1 < mention.lead()
                && tokens.is(i - 1, Trait.VERB)
                && !tokens.is(i - 1, Trait.EDGED);
    }

    /** {@code up the stakes}, {@code up to 50}, {@code made up of nine}; but {@code edged up to 5%}. */
    private boolean isIdleUp(int i) {
        boolean particle = tokens.is(i + 1, Trait.DETERMINER) && !tokens.is(i + 1, Trait.ARTICLE);
        return tokens.says(i, "up")
                && (particle
                        || tokens.is(i + 1, Trait.OF)
                        || tokens.is(i + 1, Trait.TO) && !tokens.is(i - 1, Trait.EDGED));
    }

    /** Who sheds 200 jobs sheds jobs, and who raises $5 million raises money; the number itself did not move. */
    private boolean isObject(int i, Mention mention) {
        boolean thing =
                mention.counted || mention.kind == Kind.MEASURE || mention.kind == Kind.MONEY && !isPrice(mention);
        return thing
                && tokens.is(i, Trait.TRANSITIVE)
                && !isPoints(mention)
                && !isDrop(i, mention)
                && !isAmountOfMove(i, mention.lead());
    }

    /** {@code the lake dropped 37 feet}, {@code expanded 3 inches}; but {@code dropped 20 tonnes of food}. */
    private boolean isDrop(int verb, Mention mention) {
        boolean own = tokens.says(verb, "dropped") || tokens.says(verb, "expanded");
        return own && mention.kind == Kind.MEASURE && !tokens.is(mention.last + 1, Trait.OF);
    }

    /** {@code lost 7 cents}, {@code added $6.40 to $1,288}. */
    private boolean isPrice(Mention mention) {
        return Compounds.isMinor(mention.unit) || tokens.is(mention.last + 1, Trait.TO);
    }

    /** {@code cut by}, {@code cut to}, {@code cut from}, {@code dropped below}: the number is what it was cut by or to. */
    private boolean isAmountOfMove(int verb, int end) {
        if (end == verb + 1 && (tokens.says(end, "below") || tokens.says(end, "above"))) {
            return true;
        }
        for (int i = verb + 1; i < end; i++) {
            if (tokens.word(i).isAny(LINKS) || tokens.says(i, "by")) {
                return true;
            }
        }
        return false;
    }

    /** {@code 2 percent to $41}, {@code 214 points, or 1.2 percent, to 17,640}. */
    private boolean isLinked(int first, int end) {
        return end - first <= LONGEST_LINK && (tokens.is(end - 1, Trait.TO) || tokens.is(end - 1, Trait.OR));
    }
}

package newsreel.numbers.linking;

import java.util.List;
import newsreel.article.Quantity.Bound;
import newsreel.article.Quantity.Kind;
import newsreel.numbers.reading.BoundPhrase;
import newsreel.numbers.reading.Mention;
import newsreel.numbers.words.Phrases;
import newsreel.numbers.words.Phrases.Match;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;

/** Adds how exact the words say a number is: {@code about 300}, {@code more than $5}, {@code 30 or so}, {@code sub-300}. */
public final class Bounds {
    private static final int LONGEST = 6;

    private final Phrases<BoundPhrase> phrases;
    private final Tokens tokens;

    private Bounds(Phrases<BoundPhrase> phrases, Tokens tokens) {
        this.phrases = phrases;
        this.tokens = tokens;
    }

    public static void add(Phrases<BoundPhrase> phrases, Tokens tokens, List<Mention> mentions) {
        Bounds bounds = new Bounds(phrases, tokens);
        for (Mention mention : mentions) {
            if (mention.isAmount()) {
                Bound after = bounds.after(mention);
                mention.bound = after != null ? after : bounds.before(mention);
            }
        }
    }

    private Bound after(Mention mention) {
        Match<BoundPhrase> match = phrases.at(tokens, mention.last + 1);
        if (match == null && mention.last > mention.numeral.last()) {
            match = phrases.at(tokens, mention.numeral.last() + 1);
        }
        return match == null ? null : match.meaning().after();
    }

    /** What the longest phrase says that ends where the number begins. */
    private Bound before(Mention mention) {
        int end = mention.first - 1;
        if (tokens.isHyphen(end) || tokens.is(end, Trait.BETWEEN) || tokens.is(end, Trait.FROM)) {
            end--;
        }
        for (int at = Math.max(0, end - LONGEST); at <= end; at++) {
            Match<BoundPhrase> match = phrases.at(tokens, at);
            if (match != null && match.last() == end && match.meaning().before() != null) {
                return bound(mention, at, match.meaning().before());
            }
        }
        return null;
    }

    private Bound bound(Mention mention, int at, Bound bound) {
        if (isPeriod(mention, at) || isRise(at) || isPlace(mention, at)) {
            return null;
        }
        mention.boundFirst = at;
        return bound;
    }

    /** {@code $2,000 over three years}: the time it takes, no bound on it. */
    private boolean isPeriod(Mention mention, int at) {
        return mention.kind == Kind.DURATION
                && tokens.says(at, "over")
                && !tokens.isBreak(at)
                && !tokens.is(at - 1, Trait.PERIOD_LEAD);
    }

    /** {@code spread over 24 acres}, {@code lies under 15 feet of sand}: where it is, no bound. */
    private boolean isPlace(Mention mention, int at) {
        return mention.kind == Kind.MEASURE
                && (tokens.says(at, "over") || tokens.says(at, "under"))
                && tokens.is(at - 1, Trait.PLACED);
    }

    /** {@code edged up to 5.2 percent}: up belongs to the verb. */
    private boolean isRise(int at) {
        return tokens.says(at, "up") && tokens.is(at - 1, Trait.EDGED);
    }
}

package newsreel.numbers.linking;

import newsreel.article.Quantity.Kind;
import newsreel.numbers.reading.Mention;
import newsreel.numbers.unit.Unit;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;

/** Tells words of rising and falling that move the number after them from those that say something else. */
final class Moves {
    private static final Traits ORDER = Traits.of(Trait.DETERMINER, Trait.RELATIVE);
    private static final Traits ARTICLES = Traits.of(Trait.ARTICLE, Trait.IN_ARTICLE);
    private static final Traits LINKS = Traits.of(Trait.TO, Trait.FROM, Trait.OF, Trait.BY);
    private static final Traits AUXILIARIES = Traits.of(Trait.FUNCTION, Trait.ADVERB);

    private static final Traits COMPLETED = Traits.of(Trait.VERB, Trait.PHRASAL);
    private static final Traits MOVED_BY_PARTICLE = Traits.of(Trait.EDGED, Trait.SETTLED);
    private static final Traits NO_THING = Traits.of(Trait.FUNCTION, Trait.UP_NOUN, Trait.DOWN_NOUN);
    private static final Traits NO_SIZED = Traits.of(
            Trait.UP_VERB, Trait.DOWN_VERB, Trait.UP_NOUN, Trait.DOWN_NOUN, Trait.EMPTY, Trait.EXTREME, Trait.FUNCTION);
    private static final int MOST_MATCHES = 99;
    private static final int RESULTS_WITHIN = 12;
    private static final String PER = "per-";
    private static final String MILLIMETER = "millimeter";
    private static final int LINK_WITHIN = 4;

    private final Points points;

    Moves(Points points) {
        this.points = points;
    }

    static boolean isTime(Mention mention) {
        return mention.kind() == Kind.DURATION || mention.kind() == Kind.AGE;
    }

    /** Whether the word moves the number: {@code in nine of ten}, {@code up to 50} and {@code a 70 meter hall} do not move. */
    boolean isMoved(Tokens tokens, int i, Mention mention) {
        boolean still = isWithin(tokens, mention)
                || isIdleUp(tokens, i)
                || isParticle(tokens, i)
                || isShort(tokens, i)
                || isWay(tokens, i, mention)
                || isAdjective(tokens, i)
                || !mention.isMove() && isTime(mention)
                || isSize(tokens, mention) && tokens.is(mention.first() - 1, Trait.DETERMINER)
                || isSort(tokens, mention)
                || isWorth(tokens, mention)
                || isOfThing(tokens, mention)
                || isResult(tokens, i, mention)
                || isTally(tokens, i, mention)
                || tokens.is(i, Trait.CRASHED) && !isPrice(mention.kind());
        return !still && !isObject(tokens, i, mention);
    }

    private static boolean isPrice(Kind kind) {
        return kind == Kind.PERCENT || kind == Kind.MONEY || kind == Kind.RATIO;
    }

    /** {@code a 70 meter hall}, {@code a seven-point lead}. */
    private static boolean isSize(Tokens tokens, Mention mention) {
        return mention.kind() == Kind.MEASURE || mention.counted() && tokens.isHyphen(mention.last() - 1);
    }

    /** {@code cayó por un barranco de 80 metros}, {@code caiu numa ribanceira de 30 metros}: how large a thing is. */
    private static boolean isOfThing(Tokens tokens, Mention mention) {
        int of = mention.lead() - 1;
        int article = of - 2;
        return tokens.is(of, Trait.OF)
                && tokens.word(article).isAny(ARTICLES)
                && Unit.isDistance(mention.unit())
                && tokens.isWord(of - 1)
                && !tokens.word(of - 1).isAny(NO_SIZED)
                && !tokens.word(article - 1).isAny(LINKS);
    }

    /** {@code raised the price of a standard 53-foot trailer}: what sort of thing follows. */
    private static boolean isSort(Tokens tokens, Mention mention) {
        return mention.kind() == Kind.MEASURE
                && tokens.isHyphen(mention.last() - 1)
                && tokens.isWord(mention.last() + 1)
                && !tokens.word(mention.last() + 1).isAny(LINKS);
    }

    /** {@code would sink the $1.5 trillion package}: what it is worth; but {@code reversed the $5 fall}. */
    private static boolean isWorth(Tokens tokens, Mention mention) {
        int next = mention.last() + 1;
        int before = mention.first() - 1;
        return mention.kind() == Kind.MONEY
                && tokens.is(before, Trait.DETERMINER)
                && !tokens.is(before, Trait.ARTICLE)
                && !tokens.is(before - 1, Trait.BY)
                && tokens.isWord(next)
                && !tokens.word(next).isAny(NO_THING);
    }

    /** {@code won 24, drew four and lost two}: matches. */
    private static boolean isResult(Tokens tokens, int verb, Mention mention) {
        boolean lost = tokens.is(verb, Trait.CONTEST)
                && verb == mention.first() - 1
                && mention.unit() == null
                && mention.numeral().isWholeWithin(0, MOST_MATCHES);
        boolean others = false;
        for (int i = verb - 1; lost && !others && i >= verb - RESULTS_WITHIN && !tokens.isStop(i); i--) {
            others = tokens.is(i, Trait.CONTEST) && !tokens.word(i).isAny(Traits.MOVES);
        }
        return others;
    }

    /** {@code won met 53 tegen 47 procent}: who wins so does not grow by it. */
    private static boolean isTally(Tokens tokens, int verb, Mention mention) {
        int other = mention.last() + 2;
        return tokens.is(verb, Trait.CONTEST)
                && mention.last() == mention.numeral().last()
                && tokens.isNumber(other)
                && Tallies.isSetAgainst(tokens, mention, other);
    }

    /** {@code the lower house}, {@code corn grown by farmers}; but {@code at a lower 5%}, {@code has grown by 5%}. */
    private static boolean isAdjective(Tokens tokens, int i) {
        if (tokens.is(i, Trait.GROWN)) {
            return tokens.isWord(i - 1) && !tokens.word(i - 1).isAny(AUXILIARIES);
        }
        return tokens.is(i, Trait.COMPARED) && tokens.is(i - 1, Trait.DETERMINER) && tokens.isWord(i + 1);
    }

    /** {@code in nine of ten}, {@code in their last seven}. */
    private static boolean isWithin(Tokens tokens, Mention mention) {
        int i = mention.lead() - 1;
        while (tokens.word(i).isAny(ORDER)) {
            i--;
        }
        return tokens.is(i, Trait.IN);
    }

    /** {@code gave up 430 yards}, {@code boiling down to $18}; but {@code closed up $2}, {@code moved up to 5%}. */
    private static boolean isParticle(Tokens tokens, int i) {
        boolean particle = tokens.is(i, Trait.UP) || tokens.is(i, Trait.DOWN);
        return particle
                && tokens.word(i - 1).isAny(COMPLETED)
                && !tokens.word(i - 1).isAny(MOVED_BY_PARTICLE);
    }

    /** {@code fell short of estimates}, {@code added to 10 percent of all salt}: it did not move. */
    private static boolean isShort(Tokens tokens, int i) {
        return tokens.is(i + 1, Trait.STRAY) || tokens.is(i, Trait.ADDED) && tokens.is(i + 1, Trait.TO);
    }

    /** {@code hiked nine miles}, {@code stürzte aus 20 Metern}, {@code cayeron 20 centímetros de nieve}: how far somebody went, how much came down; but {@code cayó 3 grados}. */
    private static boolean isWay(Tokens tokens, int i, Mention mention) {
        return mention.kind() == Kind.MEASURE
                && tokens.is(i, Trait.TRAVEL)
                && (i + 1 == mention.lead()
                        || isFallen(tokens, i, mention)
                        || tokens.is(mention.lead() - 1, Trait.OUT)
                        || Unit.KILOMETER_PER_HOUR.id().equals(mention.unit())
                        || isRain(tokens, i, mention))
                && !Unit.isWarmth(mention.unit());
    }

    /** {@code il tombe en moyenne 640 mm}: so thin a layer, whatever stands between but a word for to or by. */
    private static boolean isRain(Tokens tokens, int verb, Mention mention) {
        String unit = mention.unit();
        boolean thin = unit.startsWith(MILLIMETER) || Unit.isWidth(unit) && !Unit.isDistance(unit);
        return thin && !isAmountOfMove(tokens, verb, mention.lead());
    }

    /** {@code fielen örtlich 80 Liter}: as much as came down, as nothing says that something else did by that much. */
    private static boolean isFallen(Tokens tokens, int verb, Mention mention) {
        for (int i = verb + 1; i < mention.lead(); i++) {
            if (tokens.word(i).isAny(LINKS)) {
                return false;
            }
        }
        return !Unit.isDistance(mention.unit());
    }

    /** {@code up the stakes}, {@code up to 50}, {@code made up of nine}; but {@code edged up to 5%}. */
    private static boolean isIdleUp(Tokens tokens, int i) {
        boolean particle = tokens.is(i + 1, Trait.DETERMINER) && !tokens.is(i + 1, Trait.ARTICLE);
        return tokens.is(i, Trait.UP)
                && (particle
                        || tokens.is(i + 1, Trait.OF)
                        || tokens.is(i + 1, Trait.TO) && !tokens.is(i - 1, Trait.EDGED));
    }

    /** Who sheds 200 jobs sheds jobs, and who raises $5 million raises money; the number itself did not move. */
    private boolean isObject(Tokens tokens, int i, Mention mention) {
        if (mention.counted() && !points.isCountedBy(mention)) {
            return !isAmountOfMove(tokens, Math.max(i, mention.lead() - LINK_WITHIN), mention.lead());
        }
        boolean raised =
                mention.unit() == null && mention.isPlain() && mention.numeral().isScaled();
        boolean rate = mention.unit() != null && mention.unit().startsWith(PER);
        boolean thing = rate
                || raised
                || mention.kind() == Kind.MEASURE
                || mention.kind() == Kind.MONEY && !isPrice(tokens, mention);
        return thing
                && tokens.is(i, Trait.TRANSITIVE)
                && !points.isCountedBy(mention)
                && !isDrop(tokens, i, mention)
                && !isAmountOfMove(tokens, i, mention.lead());
    }

    /** {@code the lake dropped 37 feet}, {@code expanded 3 inches}; but {@code dropped 20 tonnes of food}. */
    private static boolean isDrop(Tokens tokens, int verb, Mention mention) {
        return tokens.is(verb, Trait.OWN_MOVE)
                && mention.kind() == Kind.MEASURE
                && !tokens.is(mention.last() + 1, Trait.OF);
    }

    /** {@code lost 7 cents}, {@code added $6.40 to $1,288}, {@code added $12.40, or 0.5%}. */
    private static boolean isPrice(Tokens tokens, Mention mention) {
        int next = mention.last() + 1;
        int or = tokens.isSymbol(next, ',') ? next + 1 : next;
        boolean share = tokens.is(or, Trait.OR)
                && tokens.isNumber(or + 1)
                && (tokens.isSymbol(or + 2, '%') || tokens.is(or + 2, Trait.PERCENT));
        return share || Unit.isMinor(mention.unit()) || tokens.is(next, Trait.TO);
    }

    /** {@code cut by}, {@code cut to}, {@code cut from}, {@code dropped below}: the number is what it was cut by or to. */
    private static boolean isAmountOfMove(Tokens tokens, int verb, int end) {
        if (tokens.word(end - 1).isAny(Traits.MOVES) && (tokens.is(end, Trait.BELOW) || tokens.is(end, Trait.ABOVE))) {
            return true;
        }
        for (int i = verb + 1; i < end; i++) {
            if (tokens.word(i).isAny(LINKS)) {
                return true;
            }
        }
        return false;
    }
}

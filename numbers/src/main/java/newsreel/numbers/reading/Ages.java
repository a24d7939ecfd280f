package newsreel.numbers.reading;

import newsreel.article.Quantity.Kind;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;

/** Tells ages from other periods and counts: {@code 65-year-old}, {@code Hague, 44,}, {@code aged 5 to 11}, {@code those under 30}. */
public final class Ages {
    private static final Traits NO_NAME = Traits.of(Trait.MONTH, Trait.FUNCTION, Trait.LABEL);
    private static final Traits AFTER_SPAN = Traits.of(Trait.FUNCTION, Trait.VERB);
    private static final int OLDEST = 120;
    /** Below this, a bare number after a form of to be is rather a place or a score. */
    private static final int YOUNGEST = 4;

    private final Tokens tokens;

    public Ages(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Makes an age of a period that says it is one: {@code five years old}, {@code 18 months of age}. Whether it is one. */
    public boolean takeOld(Mention mention) {
        if (mention.unit.equals("year-old")) {
            mention.unit = "year";
            mention.kind = Kind.AGE;
        } else if (mention.kind == Kind.DURATION) {
            int next = mention.last + 1;
            int old = tokens.isHyphen(next) ? next + 1 : next;
            if (tokens.is(old, Trait.OLD) || tokens.says(old, "olds")) {
                age(mention, old);
            } else if (tokens.is(next, Trait.OF) && tokens.says(next + 1, "age")) {
                age(mention, next + 1);
            }
        }
        return mention.kind == Kind.AGE;
    }

    /** Makes an age of a bare number where the words around say so. */
    public void takeBare(Mention mention) {
        boolean bare = mention.numeral.isWholeWithin(1, OLDEST) && mention.first == mention.numeral.first();
        if (bare
                && (isApposed(mention)
                        || isAged(mention.first - 1)
                        || isLimit(mention)
                        || isTold(mention)
                        || isSpan(mention))) {
            mention.kind = Kind.AGE;
            mention.unit = "year";
        }
    }

    private static void age(Mention mention, int last) {
        mention.last = last;
        mention.kind = Kind.AGE;
    }

    private boolean isApposed(Mention mention) {
        int name = tokens.isSymbol(mention.first - 2, '.') ? mention.first - 3 : mention.first - 2;
        char after = tokens.symbol(mention.last + 1);
        return mention.numeral.isDigits()
                && tokens.isSymbol(mention.first - 1, ',')
                && tokens.isWord(name)
                && (after == ',' || after == '.' || after == ';' || after == ')')
                && !tokens.word(name).isAny(NO_NAME);
    }

    /** {@code children 10 and under}, {@code seniors 65 or older}. */
    private boolean isLimit(Mention mention) {
        int limit = mention.last + 2;
        boolean linked = tokens.is(limit - 1, Trait.AND) || tokens.is(limit - 1, Trait.OR);
        return linked
                && (tokens.says(limit, "older")
                        || tokens.says(limit, "younger")
                        || tokens.is(limit, Trait.AGE_BOUND) && tokens.is(mention.first - 1, Trait.AGER));
    }

    /** {@code children 5 to 11}; but {@code players 10 to 12 hours}. */
    private boolean isSpan(Mention mention) {
        int end = mention.last + 2;
        boolean joined = tokens.is(end - 1, Trait.TO) || tokens.isHyphen(end - 1);
        boolean alone = !tokens.isWord(end + 1) || tokens.word(end + 1).isAny(AFTER_SPAN);
        return joined
                && alone
                && tokens.is(mention.first - 1, Trait.AGER)
                && tokens.figures(mention.first) > 0
                && tokens.figures(mention.first) < tokens.figures(end);
    }

    /** {@code the chairman, who is 63}, {@code she turned 40.}; but {@code he was 7 of 11}. */
    private boolean isTold(Mention mention) {
        int verb = mention.first - 1;
        int who = verb - 1;
        boolean told = tokens.is(verb, Trait.BEING)
                && (tokens.says(who, "who") || tokens.says(who, "he") || tokens.says(who, "she"));
        int next = mention.last + 1;
        boolean open = tokens.isHyphen(next) || tokens.is(next, Trait.OF) || tokens.is(next, Trait.TO);
        return told && !open && mention.numeral.isWholeWithin(YOUNGEST, OLDEST) && !isCompared(next);
    }

    /** {@code she was 7 for 12}, {@code he is 20 under par}. */
    private boolean isCompared(int next) {
        return tokens.says(next, "for") || tokens.is(next, Trait.AGE_BOUND) || tokens.isSymbol(next, '/');
    }

    private boolean isAged(int before) {
        if (tokens.is(before, Trait.BETWEEN) || tokens.is(before, Trait.FROM)) {
            return tokens.is(before - 1, Trait.AGED);
        }
        if (tokens.says(before, "than")) {
            return tokens.says(before - 1, "younger") || tokens.says(before - 1, "older");
        }
        boolean bounded = tokens.is(before, Trait.OF) || tokens.is(before, Trait.AGE_BOUND);
        return tokens.is(before, Trait.AGED) || bounded && tokens.is(before - 1, Trait.AGER);
    }
}

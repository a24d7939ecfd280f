package newsreel.enrich.numbers;

import newsreel.article.Quantity.Kind;

/** Tells ages from other periods and counts: {@code 65-year-old}, {@code Hague, 44,}, {@code aged 5 to 11}, {@code those under 30}. */
final class Ages {
    private static final Traits NO_NAME = Traits.of(Trait.MONTH, Trait.FUNCTION, Trait.LABEL);
    private static final int OLDEST = 120;

    private final Tokens tokens;

    Ages(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Makes an age of a period that says it is one: {@code five years old}, {@code 18 months of age}. Whether it is one. */
    boolean takeOld(Mention mention) {
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
    void takeBare(Mention mention) {
        boolean bare = mention.numeral.isWholeWithin(1, OLDEST) && mention.first == mention.numeral.first();
        if (bare && (isApposed(mention) || isAged(mention.first - 1))) {
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

    private boolean isAged(int before) {
        if (tokens.is(before, Trait.BETWEEN) || tokens.is(before, Trait.FROM)) {
            return tokens.is(before - 1, Trait.AGED);
        }
        boolean bounded = tokens.is(before, Trait.OF) || tokens.is(before, Trait.AGE_BOUND);
        return tokens.is(before, Trait.AGED) || bounded && tokens.is(before - 1, Trait.AGER);
    }
}

package newsreel.numbers.reading;

import newsreel.article.Quantity.Kind;
import newsreel.numbers.en.Nouns;
import newsreel.numbers.en.Plurals;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;

/** Gives a number the noun that it counts: {@code seven leading industrial powers}, {@code six-cylinder}, {@code one of the countries}. */
public final class CountReader {
    private static final Traits NO_THING =
            Traits.of(Trait.FUNCTION, Trait.DETERMINER, Trait.ADVERB, Trait.ORDINAL, Trait.DENOMINATOR);
    private static final Traits NO_COMPOUND = Traits.of(Trait.FUNCTION, Trait.DETERMINER, Trait.VERB, Trait.ADVERB);

    private final Tokens tokens;
    private final MeasureReader measures;
    private final Ages ages;

    public CountReader(Page page, MeasureReader measures) {
        this.tokens = page.tokens();
        this.measures = measures;
        this.ages = new Ages(tokens);
    }

    public void read(Mention mention) {
        int next = mention.numeral.last() + 1;
        if (isDangling(next)) {
            mention.dangling = true;
        } else if (tokens.isHyphen(next) && (tokens.isGlued(next) || isTokenisedCompound(next + 1))) {
            readCompound(mention, next + 1);
        } else if (mention.kind == Kind.RATIO) {
            readHalf(mention);
        } else if (tokens.is(next, Trait.OF)) {
            readOf(mention, next + 1);
        } else {
            int bound = tokens.afterBound(next);
            boolean more = mention.numeral.isVague() && tokens.says(next, "more");
            readThing(mention, more ? next + 1 : bound, bound == next && mention.numeral.isWholeWithin(1, 1));
        }
    }

    /** {@code one of the countries}, {@code 25 of the jets}, {@code dozens of people}; not {@code three of them}. */
    private void readOf(Mention mention, int next) {
        if (tokens.is(next, Trait.DETERMINER)) {
            readThing(mention, next + 1, false);
        } else if (mention.numeral.isVague()) {
            readThing(mention, next, false);
        }
    }

    private void readThing(Mention mention, int from, boolean one) {
        int head = isAttributive(from) ? from : Nouns.head(tokens, from, one);
        if (head < 0) {
            ages.takeBare(mention);
            return;
        }
        count(mention, head);
        if (!mention.numeral.isVague()) {
            measures.takeRate(mention);
        }
    }

    /** {@code three bedroom flat} or {@code 4 bedroom 3 bath}, the hyphen lost; but {@code three bedroom flats} is three flats. */
    private boolean isAttributive(int noun) {
        return tokens.is(noun, Trait.ATTRIBUTIVE)
                && (tokens.isWord(noun + 1) || tokens.isNumber(noun + 1) && !tokens.isBreak(noun + 1))
                && !tokens.word(noun + 1).isAny(NO_COMPOUND)
                && !Nouns.isPlural(tokens, noun + 1);
    }

    private void count(Mention mention, int noun) {
        mention.unit = Plurals.singular(tokens.string(noun));
        mention.counted = true;
        mention.last = noun;
    }

    /** {@code half a length}, {@code half an apple}. */
    private void readHalf(Mention mention) {
        int article = mention.last + 1;
        if (tokens.is(mention.last, Trait.HALF) && tokens.is(article, Trait.ARTICLE)) {
            int head = Nouns.head(tokens, article + 1, true);
            if (head > 0) {
                count(mention, head);
                mention.kind = Kind.COUNT;
            }
        }
    }

    /** {@code six-cylinder}, {@code 10-fold}, {@code 500-plus clients}. */
    private void readCompound(Mention mention, int word) {
        if (tokens.is(word, Trait.SIZE)) {
            readThing(mention, word + 1, false);
        } else if (tokens.is(word, Trait.FOLD)) {
            mention.kind = Kind.RATIO;
            mention.last = word;
        } else if (tokens.isWord(word) && !tokens.word(word).isAny(NO_THING)) {
            count(mention, word);
        }
    }

    /** {@code four-, five- and six-cylinder}: a hyphen that waits for what follows. */
    private boolean isDangling(int i) {
        if (!tokens.isSymbol(i, '-') || !tokens.isGlued(i)) {
            return false;
        }
        boolean linked = tokens.is(i + 1, Trait.AND) || tokens.is(i + 1, Trait.OR) || tokens.is(i + 1, Trait.TO);
        return tokens.isSymbol(i + 1, ',') || linked && !tokens.isGlued(i + 1);
    }

    /** A spaced hyphen joins in copy that was tokenised: {@code four - door saloon}. */
    private boolean isTokenisedCompound(int word) {
        return tokens.isWord(word)
                && tokens.isWord(word + 1)
                && !tokens.isCapital(word)
                && !tokens.word(word).isAny(NO_COMPOUND)
                && !Nouns.isPlural(tokens, word);
    }
}

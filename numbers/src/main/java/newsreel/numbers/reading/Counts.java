package newsreel.numbers.reading;

import newsreel.article.Quantity.Kind;
import newsreel.numbers.numeral.NumeralReader;
import newsreel.numbers.words.Nouns;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;

/** Gives a number the noun that it counts: {@code seven leading industrial powers}, {@code six-cylinder}, {@code one of the countries}. */
final class Counts {
    private static final Traits NO_THING = Traits.of(
            Trait.FUNCTION,
            Trait.DETERMINER,
            Trait.ADVERB,
            Trait.ORDINAL,
            Trait.DENOMINATOR,
            Trait.CARDINAL,
            Trait.TENS);
    private static final Traits NO_COMPOUND = Traits.of(Trait.FUNCTION, Trait.DETERMINER, Trait.VERB, Trait.ADVERB);

    private final Nouns nouns;
    private final Rates rates;
    /** Whether round amounts are of things: {@code une quinzaine de personnes}, so that {@code une quinzaine blessées} counts nothing. */
    private final boolean partitive;

    Counts(Lexicon lexicon) {
        this.nouns = lexicon.nouns();
        this.rates = new Rates(lexicon);
        this.partitive = lexicon.vocabulary().words().stream().anyMatch(word -> word.is(Trait.PARTITIVE));
    }

    /** The mention with the noun that it counts, or as the age or ratio that it is; itself when it is none of them. */
    Mention read(Tokens tokens, Mention mention) {
        int next = mention.numeral().last() + 1;
        if (isDangling(tokens, next)) {
            return mention.asDangling(true);
        }
        if (tokens.isHyphen(next) && (tokens.isGlued(next) || isTokenisedCompound(tokens, next + 1))) {
            return readCompound(tokens, mention, next + 1);
        }
        if (mention.kind() == Kind.RATIO) {
            return readHalf(tokens, mention);
        }
        int counted = NumeralReader.afterPartitive(tokens, mention.numeral());
        if (counted > next) {
            return readThing(tokens, mention, counted, false);
        }
        if (partitive && tokens.is(mention.numeral().last(), Trait.ROUGH)) {
            return mention;
        }
        return tokens.is(next, Trait.OF) ? readOf(tokens, mention, next + 1) : readBeside(tokens, mention, next);
    }

    private Mention readBeside(Tokens tokens, Mention mention, int next) {
        int bound = tokens.afterBound(next);
        boolean more = mention.numeral().isVague() && tokens.is(next, Trait.MORE_OF_THEM);
        boolean one = bound == next && mention.numeral().isWholeWithin(1, 1);
        return readThing(tokens, mention, more ? next + 1 : bound, one);
    }

    /** {@code one of the countries}, {@code 25 of the jets}, {@code dozens of people}; not {@code three of them}. */
    private Mention readOf(Tokens tokens, Mention mention, int next) {
        if (tokens.is(next, Trait.DETERMINER)) {
            return readThing(tokens, mention, next + 1, false);
        }
        return mention.numeral().isVague() ? readThing(tokens, mention, next, false) : mention;
    }

    private Mention readThing(Tokens tokens, Mention mention, int from, boolean one) {
        if (Ages.isGroup(tokens, mention, from)) {
            return Ages.takeBare(tokens, mention);
        }
        int head = isAttributive(tokens, from) ? from : nouns.head(tokens, from, one);
        if (head < 0) {
            boolean rated = tokens.is(from, Trait.PER) || isEach(tokens, from);
            Mention bare = rated ? rates.take(tokens, mention) : mention;
            return bare != mention ? bare : Ages.takeBare(tokens, AfterNoun.take(tokens, nouns, mention));
        }
        if (isWholeGroup(tokens, mention, head) || isDangling(tokens, head + 1)) {
            return mention;
        }
        Mention counted = count(tokens, mention, head);
        return mention.numeral().isVague() ? counted : rates.take(tokens, counted);
    }

    /** {@code 40 a month,}, {@code 2 000 par semaine,}: of nothing in particular, and nothing that happens then follows. */
    private static boolean isEach(Tokens tokens, int lead) {
        boolean article = tokens.is(lead, Trait.ARTICLE) && !tokens.is(lead, Trait.CARDINAL);
        boolean by = tokens.is(lead, Trait.RATE_LEAD) && !tokens.is(lead, Trait.DETERMINER);
        int after = by && tokens.is(lead + 1, Trait.DETERMINER) ? lead + 3 : lead + 2;
        return (article || by)
                && tokens.is(after - 1, Trait.PERIOD)
                && (!tokens.isWord(after) || tokens.isBreak(after) || tokens.is(after, Trait.AND));
    }

    /** {@code a family of four needs}: so many are in it, and it acts. */
    private static boolean isWholeGroup(Tokens tokens, Mention mention, int head) {
        int of = mention.first() - 1;
        return tokens.is(head, Trait.VERB)
                && head == mention.numeral().last() + 1
                && tokens.is(of, Trait.OF)
                && tokens.is(of - 1, Trait.GROUP);
    }

    /** {@code three bedroom flat} or {@code 4 bedroom 3 bath}, the hyphen lost; but {@code three bedroom flats} is three flats. */
    private boolean isAttributive(Tokens tokens, int noun) {
        return tokens.is(noun, Trait.ATTRIBUTIVE)
                && (tokens.isWord(noun + 1) || tokens.isNumber(noun + 1) && !tokens.isBreak(noun + 1))
                && !tokens.word(noun + 1).isAny(NO_COMPOUND)
                && !nouns.isPlural(tokens, noun + 1);
    }

    private Mention count(Tokens tokens, Mention mention, int noun) {
        return Halves.ofThing(
                tokens,
                mention.of(mention.thing().counting(nouns.singular(tokens.string(noun))))
                        .to(noun));
    }

    /**
     * {@code half a length}, {@code half an apple}, {@code ein halbes Schwein}, {@code mezzo punto}, {@code un quart de point},
     * {@code a quarter of a point}.
     */
    private Mention readHalf(Tokens tokens, Mention mention) {
        int article = mention.last() + 1;
        int of = tokens.is(article, Trait.OF) && !tokens.is(mention.last(), Trait.HALF) ? article + 1 : article;
        int halved = of > article && tokens.is(of, Trait.ARTICLE) ? of + 1 : of;
        if (tokens.is(halved, Trait.HALVED) && !tokens.isBreak(halved)) {
            return count(tokens, mention.of(Thing.of(Kind.COUNT)), halved);
        }
        boolean halfOne = tokens.is(mention.first(), Trait.ARTICLE) && tokens.is(mention.first(), Trait.CARDINAL);
        if (!tokens.is(mention.last(), Trait.HALF) || !halfOne && !tokens.is(article, Trait.ARTICLE)) {
            return mention;
        }
        int head = nouns.head(tokens, halfOne ? article : article + 1, true);
        return head > 0 ? count(tokens, mention.of(Thing.of(Kind.COUNT)), head) : mention;
    }

    /** {@code six-cylinder}, {@code 10-fold}, {@code 500-plus clients}, {@code a quarter-point cut}. */
    private Mention readCompound(Tokens tokens, Mention mention, int word) {
        if (tokens.is(word, Trait.SIZE)) {
            return readThing(tokens, mention, word + 1, false);
        }
        if (tokens.is(word, Trait.FOLD)) {
            return mention.of(mention.thing().as(Kind.RATIO)).to(word);
        }
        if (mention.kind() == Kind.RATIO && tokens.is(word, Trait.HALVED)) {
            return count(tokens, mention.of(Thing.of(Kind.COUNT)), word);
        }
        boolean score = tokens.isHyphen(mention.first() - 1) && tokens.is(word, Trait.CONTEST);
        boolean thing = !score
                && tokens.isWord(word)
                && !tokens.word(word).isAny(NO_THING)
                && (!nouns.haveCapitals() || tokens.isCapital(word));
        return thing ? count(tokens, mention, word) : Ages.takeBare(tokens, mention);
    }

    /** {@code four-, five- and six-cylinder}: a hyphen that waits for what follows. */
    static boolean isDangling(Tokens tokens, int i) {
        if (!tokens.isSymbol(i, '-') || !tokens.isGlued(i)) {
            return false;
        }
        boolean linked = tokens.is(i + 1, Trait.AND) || tokens.is(i + 1, Trait.OR) || tokens.is(i + 1, Trait.TO);
        return tokens.isSymbol(i + 1, ',') || linked && !tokens.isGlued(i + 1);
    }

    /** A spaced hyphen joins in copy that was tokenised: {@code four - door saloon}. */
    private boolean isTokenisedCompound(Tokens tokens, int word) {
        return tokens.isWord(word)
                && tokens.isWord(word + 1)
                && !tokens.isCapital(word)
                && !tokens.word(word).isAny(NO_COMPOUND)
                && !nouns.isPlural(tokens, word);
    }
}

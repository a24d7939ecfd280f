package newsreel.numbers.reading;

import newsreel.article.Quantity.Kind;
import newsreel.numbers.unit.Unit;
import newsreel.numbers.unit.Units;
import newsreel.numbers.words.Nouns;
import newsreel.numbers.words.Phrases.Match;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;

/** Makes a unit the rate that it is part of: {@code $3 a barrel}, {@code 60 miles an hour}, {@code £4,100 a square metre}, {@code per sq m}, {@code per ordinary share}, {@code $70-a-share}. */
public final class Rates {
    private static final Traits NO_DIVISOR = Traits.of(Trait.FUNCTION, Trait.DETERMINER);
    private static final Traits AFTER_RATE =
            Traits.of(Trait.VERB, Trait.UP_VERB, Trait.DOWN_VERB, Trait.MORE, Trait.AND, Trait.OR);
    private static final Traits SAID_OF_PAY = Traits.of(Trait.GROSS, Trait.MORE);
    private static final Traits LOOSE = Traits.of(Trait.ARTICLE, Trait.EVERY, Trait.RATE_LEAD);

    /** What stands between two of which a rate is made. */
    private static final String PER = "-per-";

    private static final int LONGEST_WHAT = 3;

    private final Units units;
    private final Nouns nouns;

    public Rates(Lexicon lexicon) {
        this.units = lexicon.units();
        this.nouns = lexicon.nouns();
    }

    /** The mention as the rate that the words after it make of it; itself when they make none. */
    Mention take(Tokens tokens, Mention mention) {
        Mention rate = over(tokens, mention, lead(tokens, mention));
        return rate == mention ? takePastWhat(tokens, mention) : rate;
    }

    /** Where the divisor of money may be led: past what is said of it, {@code euro netti al mese}, {@code euros de plus par mois}, {@code euros de l'heure}. */
    private static int lead(Tokens tokens, Mention mention) {
        int next = mention.last() + 1;
        if (mention.kind() != Kind.MONEY) {
            return next;
        }
        boolean hourly = tokens.is(next, Trait.PARTITIVE)
                && tokens.is(next + 1, Trait.RATE_LEAD)
                && tokens.is(next + 2, Trait.HOUR_MARK);
        boolean more = tokens.is(next + 1, Trait.MORE) && tokens.is(next, Trait.FUNCTION);
        return more ? next + 2 : hourly || tokens.word(next).isAny(SAID_OF_PAY) ? next + 1 : next;
    }

    /** {@code barrels of crude a day}, {@code g de CO2 par km}, {@code 141 g CO2 pro Kilometer}, {@code 900 Euro Miete pro Monat}: what is measured or paid stands between. */
    private Mention takePastWhat(Tokens tokens, Mention mention) {
        boolean of = tokens.is(mention.last() + 1, Trait.OF);
        boolean beside = mention.kind() == Kind.MEASURE && !mention.counted() || mention.kind() == Kind.MONEY;
        if (!of && !(beside && nouns.followUnits())) {
            return mention;
        }
        int what = of ? mention.last() + 2 : mention.last() + 1;
        for (int i = what; i < what + LONGEST_WHAT && isNamed(tokens, i); i++) {
            i += tokens.isNumber(i + 1) && tokens.isGlued(i + 1) ? 1 : 0;
            boolean often = tokens.word(i + 1).isAny(LOOSE) && tokens.is(i + 2, Trait.PERIOD);
            boolean each = tokens.is(i + 1, Trait.RATE_LEAD)
                    && !tokens.is(i + 1, Trait.DETERMINER)
                    && tokens.is(i + 2, Trait.RATE_NOUN);
            boolean led = isLedTwice(tokens, i + 1) && tokens.is(i + 3, Trait.PERIOD);
            if (often || each || led || tokens.is(i + 1, Trait.PER)) {
                return over(tokens, mention, i + 1);
            }
        }
        return mention;
    }

    private static boolean isNamed(Tokens tokens, int i) {
        return tokens.isWord(i) && !tokens.isBreak(i) && !tokens.word(i).isAny(NO_DIVISOR);
    }

    /** The mention over the divisor at {@code next}; itself when none stands there. */
    public Mention over(Tokens tokens, Mention mention, int next) {
        boolean hyphens = tokens.isHyphen(next) && tokens.isGlued(next);
        int over = hyphens ? next + 1 : next;
        int under = hyphens && tokens.isHyphen(over + 1) || isLedTwice(tokens, over) ? over + 2 : over + 1;
        boolean per = tokens.is(over, Trait.PER);
        if (!tokens.isWord(under) || !per && !tokens.word(over).isAny(LOOSE) || !isRated(tokens, mention, under)) {
            return mention;
        }
        boolean paidFor = under > over + 1 && isLedTwice(tokens, over) && !isCountedBy(tokens, under);
        if (paidFor
                || isLedOnly(tokens, over, under)
                || isOfThing(tokens, mention, over)
                || isWhen(tokens, mention, over, under)) {
            return mention;
        }
        Match<String> divisor = per
                ? anyDivisor(tokens, under)
                : usualDivisor(tokens, under, tokens.is(over, Trait.RATE_LEAD) && !tokens.is(over, Trait.DETERMINER));
        if (divisor == null) {
            return mention;
        }
        return mention.in(new Unit(mention.unit(), mention.kind()).per(divisor.meaning()), divisor.last());
    }

    /** {@code a la semana}: an article after the word that leads. */
    private static boolean isLedTwice(Tokens tokens, int over) {
        return tokens.is(over, Trait.RATE_LEAD) && tokens.is(over + 1, Trait.DETERMINER);
    }

    /** {@code a la semana}, {@code por el kilo}; but {@code por el viaje} is what was paid for. */
    private boolean isCountedBy(Tokens tokens, int under) {
        return tokens.is(under, Trait.PERIOD) || units.measure(tokens, under) != null;
    }

    /** {@code el año pasado}, {@code a la hora de cenar}, {@code un an plus tôt}: when it was, no rate. */
    private static boolean isLedOnly(Tokens tokens, int over, int under) {
        boolean article = tokens.is(over, Trait.DETERMINER)
                && tokens.is(under, Trait.PERIOD)
                && (tokens.isWord(under + 1) || tokens.isNumber(under + 1));
        boolean later = tokens.is(over, Trait.ARTICLE) && tokens.is(under + 1, Trait.MORE);
        if (later) {
            return true;
        }
        boolean moment = tokens.is(under + 1, Trait.RELATIVE) || under > over + 1 && tokens.is(under + 1, Trait.OF);
        return tokens.is(over, Trait.RATE_LEAD) && (article || moment);
    }

    /** {@code im Jahr 2023}, {@code am Tag danach}, {@code 14 Grad am Tag}: when it was; but {@code 49 Euro im Monat}. */
    private static boolean isWhen(Tokens tokens, Mention mention, int over, int under) {
        if (!tokens.is(over, Trait.SIDE) || !tokens.is(over, Trait.RATE_LEAD)) {
            return false;
        }
        boolean rated = mention.kind() == Kind.PERCENT
                || Unit.isWarmth(mention.unit())
                || mention.unit() != null && mention.unit().contains(PER);
        int next = under + 1;
        boolean goesOn = tokens.isNumber(next)
                || tokens.isWord(next) && !tokens.word(next).isAny(AFTER_RATE);
        return rated || goesOn && !tokens.isBreak(next) || !tokens.is(under, Trait.PERIOD);
    }

    /** {@code 7,62 mm le baril}: an article alone leads what is paid for, and nothing else. */
    private static boolean isOfThing(Tokens tokens, Mention mention, int over) {
        return tokens.is(over, Trait.RATE_LEAD) && tokens.is(over, Trait.DETERMINER) && mention.kind() != Kind.MONEY;
    }

    /** A percentage and a number of nothing in particular are rates over time only: {@code 4% a year}, {@code 20 per week}. */
    private static boolean isRated(Tokens tokens, Mention mention, int under) {
        boolean period = tokens.is(under, Trait.PERIOD);
        return mention.kind() == Kind.PERCENT ? period : mention.unit() != null || period;
    }

    /** After {@code per}, any unit or noun. */
    private Match<String> anyDivisor(Tokens tokens, int i) {
        Match<Unit> unit = units.divisor(tokens, i);
        if (unit != null) {
            return new Match<>(unit.last(), unit.meaning().id());
        }
        int thing = i;
        while (tokens.is(thing, Trait.RATED) && tokens.isWord(thing + 1)) {
            thing++;
        }
        return tokens.word(thing).isAny(NO_DIVISOR) ? null : noun(tokens, thing);
    }

    /** After {@code a} or {@code each}, what news counts by; {@code $5 a year ago} is no rate. */
    private Match<String> usualDivisor(Tokens tokens, int i, boolean anyUnit) {
        Match<Unit> unit = units.measure(tokens, i);
        boolean usual = tokens.is(i, Trait.RATE_NOUN)
                || unit != null && (tokens.is(unit.last(), Trait.RATE_NOUN) || anyUnit && tokens.length(i) > 1);
        if (!usual || tokens.is(i + 1, Trait.AGO)) {
            return null;
        }
        return unit == null
                ? noun(tokens, i)
                : new Match<>(unit.last(), unit.meaning().id());
    }

    private Match<String> noun(Tokens tokens, int i) {
        return new Match<>(i, nouns.singular(tokens.string(i)));
    }
}

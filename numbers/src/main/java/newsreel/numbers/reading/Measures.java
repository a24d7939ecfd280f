package newsreel.numbers.reading;

import java.math.BigDecimal;
import newsreel.article.Quantity.Kind;
import newsreel.numbers.numeral.Numeral;
import newsreel.numbers.numeral.NumeralReader;
import newsreel.numbers.unit.Unit;
import newsreel.numbers.unit.Units;
import newsreel.numbers.words.Follower;
import newsreel.numbers.words.Phrases.Match;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;

/** Gives a number the unit or currency that follows it: {@code 12.3m tonnes}, {@code 10-year}, {@code half an hour}, {@code 20 (kg)}. */
final class Measures {
    private static final Traits BEFORE_UNIT =
            Traits.of(Trait.OR, Trait.PARTITIVE, Trait.STONE, Trait.QUALIFIER, Trait.OF, Trait.ARTICLE);

    private final Units units;
    private final Sums sums;
    private final Compounds compounds;
    private final Rates rates;

    Measures(Lexicon lexicon) {
        this.units = lexicon.units();
        this.sums = new Sums(lexicon);
        this.compounds = new Compounds(lexicon);
        this.rates = new Rates(lexicon);
    }

    /** Whether a unit may begin with that, or with what stands after it. */
    boolean mayFollow(Follower next) {
        return next.isSign("-({<[") || next.word().isAny(BEFORE_UNIT) || units.mayStart(next.word());
    }

    /** The mention in the unit that follows it; null when none does. */
    Mention read(Tokens tokens, Mention mention) {
        Match<Unit> unit = after(tokens, mention);
        if (unit == null || isOtherNoun(tokens, mention, unit) || Counts.isDangling(tokens, unit.last() + 1)) {
            return null;
        }
        return measure(tokens, scaled(tokens, mention, unit.last()), meant(tokens, mention, unit));
    }

    /** {@code 29.1 mbpd}, {@code 20 bcm}: the unit has the scale in its first letters. */
    private static Mention scaled(Tokens tokens, Mention mention, int unit) {
        if (!tokens.is(unit, Trait.SCALED_UNIT)) {
            return mention;
        }
        BigDecimal scale = BigDecimal.valueOf(tokens.word(unit).value());
        Numeral numeral = mention.numeral().times(scale, mention.numeral().last());
        return Mention.of(numeral).from(mention.first()).withLow(mention.low().multiply(scale));
    }

    private Match<Unit> meant(Tokens tokens, Mention mention, Match<Unit> unit) {
        Unit money = sums.moneyOrWeight(tokens, mention, unit);
        Unit meant = money == unit.meaning() ? sums.coinOrWarmth(tokens, mention, unit) : money;
        return meant == unit.meaning() ? unit : new Match<>(unit.last(), meant);
    }

    /** The mention in that unit, with all that may hang on to it. */
    Mention measure(Tokens tokens, Mention mention, Match<Unit> unit) {
        Mention scaled = sums.takeScaleAfterCode(tokens, mention.in(unit.meaning(), unit.last()));
        Mention signed = MinusSigns.takeBelowZero(tokens, scaled);
        Mention aged = Ages.takeOld(tokens, signed);
        if (aged.kind() == Kind.AGE) {
            return aged;
        }
        Mention whole = PeriodAges.take(tokens, compounds.take(tokens, aged), unit.last());
        return whole.kind() == Kind.AGE ? whole : rates.take(tokens, sums.takeCents(tokens, whole));
    }

    private Match<Unit> after(Tokens tokens, Mention mention) {
        int next = tokens.afterBound(mention.last() + 1);
        if (tokens.isBreak(next)) {
            return null;
        }
        if (tokens.isHyphen(next) && tokens.isWord(next + 1)) {
            return units.read(tokens, next + 1);
        }
        Match<Unit> unit = units.read(tokens, next);
        if (unit != null) {
            return unit;
        }
        int counted = NumeralReader.afterPartitive(tokens, mention.numeral());
        if (counted > next) {
            return units.read(tokens, counted);
        }
        if (isBracket(tokens, next)) {
            return bracketed(tokens, next);
        }
        if (tokens.is(next, Trait.STONE) && isBeforePounds(tokens, next + 1)) {
            return new Match<>(next, Unit.STONE);
        }
        if (tokens.is(next, Trait.QUALIFIER)) {
            return units.read(tokens, next + 1);
        }
        if (isPartial(mention)) {
            return ofUnit(tokens, next);
        }
        return mention.numeral().isVague() && tokens.is(next, Trait.OF) ? units.read(tokens, next + 1) : null;
    }

    /** {@code 5 st 7 lb}. */
    private boolean isBeforePounds(Tokens tokens, int pounds) {
        Match<Unit> unit = tokens.figures(pounds) >= 0 ? units.measure(tokens, pounds + 1) : null;
        return unit != null && unit.meaning().equals(Unit.POUND);
    }

    private static boolean isPartial(Mention mention) {
        boolean small = !mention.numeral().isDigits() || mention.low().compareTo(BigDecimal.ONE) < 0;
        return small && !isWhole(mention);
    }

    private static boolean isBracket(Tokens tokens, int i) {
        char c = tokens.symbol(i);
        return c == '(' || c == '{' || c == '<' || c == '[';
    }

    private Match<Unit> bracketed(Tokens tokens, int i) {
        Match<Unit> unit = units.read(tokens, i + 1);
        char close = unit == null ? 0 : tokens.symbol(unit.last() + 1);
        return close == ')' || close == '}' || close == '>' || close == ']'
                ? new Match<>(unit.last() + 1, unit.meaning())
                : null;
    }

    /** {@code half an hour}, {@code a quarter of a mile}, {@code one and a quarter of hour}. */
    private Match<Unit> ofUnit(Tokens tokens, int next) {
        int article = tokens.is(next, Trait.OF) ? next + 1 : next;
        if (tokens.is(article, Trait.ARTICLE)) {
            return units.read(tokens, article + 1);
        }
        return article > next && !tokens.is(article, Trait.DETERMINER) ? units.read(tokens, article) : null;
    }

    /** After a number that is not one, some in the singular are no units: {@code two second-half goals}, {@code four quarter-finals}. */
    private static boolean isOtherNoun(Tokens tokens, Mention mention, Match<Unit> unit) {
        return isQuarterOfTown(tokens, unit.last())
                || tokens.is(unit.last(), Trait.NO_UNIT_OF_MANY)
                        && !tokens.is(unit.last() - 1, Trait.PER)
                        && !mention.numeral().isWholeWithin(1, 1)
                        && isWhole(mention)
                        && !tokens.isHyphen(unit.last() - 1);
    }

    /** {@code 22 W 43rd St}: no watts, but which end of the street. */
    private static boolean isQuarterOfTown(Tokens tokens, int unit) {
        return tokens.isUpper(unit)
                && tokens.length(unit) == 1
                && tokens.isNumber(unit + 1)
                && tokens.is(unit + 2, Trait.ORDINAL_END)
                && Names.isStreet(tokens, unit + 3);
    }

    private static boolean isWhole(Mention mention) {
        return mention.low().scale() <= 0 || mention.low().stripTrailingZeros().scale() <= 0;
    }
}

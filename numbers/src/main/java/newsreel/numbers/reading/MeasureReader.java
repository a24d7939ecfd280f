package newsreel.numbers.reading;

import java.math.BigDecimal;
import newsreel.numbers.unit.Unit;
import newsreel.numbers.unit.Units;
import newsreel.numbers.words.Phrases.Match;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;

/** Gives a number the unit or currency that follows it: {@code 12.3m tonnes}, {@code 10-year}, {@code half an hour}, {@code 20 (kg)}. */
public final class MeasureReader {
    private final Tokens tokens;
    private final Units units;
    private final Signs signs;
    private final MoneyReader money;
    private final Compounds compounds;
    private final Ages ages;
    private final Rates rates;

    public MeasureReader(Page page) {
        this.tokens = page.tokens();
        this.units = page.units();
        this.signs = new Signs(tokens);
        this.money = new MoneyReader(page);
        this.compounds = new Compounds(page);
        this.ages = new Ages(tokens);
        this.rates = new Rates(page);
    }

    /** Whether a unit follows; the mention has it then. */
    public boolean read(Mention mention) {
        Match<Unit> unit = after(mention);
        if (unit == null || isOtherNoun(mention, unit)) {
            return false;
        }
        measure(mention, new Match<>(unit.last(), money.poundsOf(mention, unit)));
        return true;
    }

    /** Gives the mention the unit, with all that may hang on to it. */
    public void measure(Mention mention, Match<Unit> unit) {
        mention.measureIn(unit.meaning(), unit.last());
        money.takeScaleAfterCode(mention);
        signs.takeBelowZero(mention);
        if (!ages.takeOld(mention)) {
            compounds.take(mention);
            money.takeCents(mention);
            takeRate(mention);
        }
    }

    /** {@code a barrel}, {@code per hour}: makes the unit a rate. */
    public void takeRate(Mention mention) {
        rates.take(mention);
    }

    private Match<Unit> after(Mention mention) {
        int next = tokens.afterBound(mention.last + 1);
        if (tokens.isBreak(next)) {
            return null;
        }
        if (tokens.isHyphen(next) && tokens.isWord(next + 1)) {
            return units.read(next + 1);
        }
        Match<Unit> unit = units.read(next);
        if (unit == null && isBracket(next)) {
            return bracketed(next);
        }
        if (unit == null && tokens.is(next, Trait.QUALIFIER)) {
            return units.read(next + 1);
        }
        if (unit == null && isPartial(mention)) {
            return ofUnit(next);
        }
        return unit == null && mention.numeral.isVague() && tokens.is(next, Trait.OF) ? units.read(next + 1) : unit;
    }

    private static boolean isPartial(Mention mention) {
        return !isWhole(mention) && (!mention.numeral.isDigits() || mention.low.compareTo(BigDecimal.ONE) < 0);
    }

    private boolean isBracket(int i) {
        char c = tokens.symbol(i);
        return c == '(' || c == '{' || c == '<' || c == '[';
    }

    private Match<Unit> bracketed(int i) {
        Match<Unit> unit = units.read(i + 1);
        char close = unit == null ? 0 : tokens.symbol(unit.last() + 1);
        return close == ')' || close == '}' || close == '>' || close == ']'
                ? new Match<>(unit.last() + 1, unit.meaning())
                : null;
    }

    /** {@code half an hour}, {@code a quarter of a mile}, {@code one and a quarter of hour}. */
    private Match<Unit> ofUnit(int next) {
        int article = tokens.is(next, Trait.OF) ? next + 1 : next;
        if (tokens.is(article, Trait.ARTICLE)) {
            return units.read(article + 1);
        }
        return article > next && !tokens.is(article, Trait.DETERMINER) ? units.read(article) : null;
    }

    /** After a number that is not one, these in the singular are no units: {@code two second-half goals}, {@code four quarter-finals}. */
    private boolean isOtherNoun(Mention mention, Match<Unit> unit) {
        boolean singular = tokens.says(unit.last(), "second")
                || tokens.says(unit.last(), "quarter")
                || tokens.says(unit.last(), "cup");
        return singular
                && !tokens.is(unit.last() - 1, Trait.PER)
                && !mention.numeral.isWholeWithin(1, 1)
                && isWhole(mention)
                && !tokens.isHyphen(unit.last() - 1);
    }

    private static boolean isWhole(Mention mention) {
        return mention.low.stripTrailingZeros().scale() <= 0;
    }
}

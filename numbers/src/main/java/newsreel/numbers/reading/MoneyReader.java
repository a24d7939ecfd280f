package newsreel.numbers.reading;

import java.math.BigDecimal;
import newsreel.article.Quantity.Kind;
import newsreel.numbers.numeral.Numeral;
import newsreel.numbers.unit.Unit;
import newsreel.numbers.words.Phrases.Match;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;

/** Reads sums of money: the currency before the number, and what only money has after it. */
public final class MoneyReader {
    private static final int PAID_WITHIN = 5;
    private static final int CODE_WITH_SCALE = 4;
    private static final int MILLION_DIGITS = 6;
    private static final int THOUSAND_DIGITS = 3;

    private final Page page;
    private final Tokens tokens;
    private final Signs signs;

    public MoneyReader(Page page) {
        this.page = page;
        this.tokens = page.tokens();
        this.signs = new Signs(tokens);
    }

    /** The sum whose currency begins at {@code i}: {@code US$58.24}, {@code RM79}, {@code $-50.8bn}; null when none does. */
    public Mention read(int i) {
        Match<Unit> prefix = page.units().prefix(i);
        if (prefix == null || tokens.isWord(i) && tokens.isGlued(i) && tokens.isWord(i - 1)) {
            return null;
        }
        int sign = prefix.last() + 1;
        int digits = signs.isMinus(sign) ? sign + 1 : sign;
        boolean symbol = tokens.symbol(prefix.last()) != 0;
        Numeral numeral = tokens.isNumber(digits) || symbol && page.numerals().mayStart(digits)
                ? page.numerals().read(digits, true)
                : null;
        if (numeral == null
                || isLetter(i, prefix.last()) && !numeral.isScaled() && !numeral.isWholeWithin(1000, Long.MAX_VALUE)) {
            return null;
        }
        Mention sum = new Mention(digits > sign ? numeral.negated(sign) : numeral);
        sum.first = i;
        sum.prefixed = true;
        sum.measureIn(prefix.meaning(), sum.last);
        signs.take(sum);
        takeScaleOfCode(sum, prefix.last());
        takeNameAfterSymbol(sum, prefix.meaning());
        return sum;
    }

    /** A letter alone is money before large sums only: {@code R50 million}, but not the Audi {@code R8} or the mountain {@code K2}. */
    private boolean isLetter(int first, int last) {
        return first == last && tokens.isWord(first) && tokens.length(first) == 1;
    }

    /** {@code $3 million Australian dollars}: the name says what the symbol left open. */
    private void takeNameAfterSymbol(Mention sum, Unit unit) {
        Match<Unit> name = page.units().read(sum.last + 1);
        if (name != null
                && name.meaning().isMoney()
                && !Compounds.isMinor(name.meaning().id())) {
            sum.measureIn(unit.id().equals("USD") ? name.meaning() : unit, name.last());
        }
    }

    /** {@code 30 MUSD}, {@code MSEK 1,204}, {@code KEUR 85}: the code at {@code i} has the scale for its first letter. */
    private void takeScaleOfCode(Mention sum, int i) {
        if (tokens.length(i) == CODE_WITH_SCALE && tokens.isUpper(i) && sum.unit.length() == CODE_WITH_SCALE - 1) {
            sum.low = sum.low.movePointRight(tokens.first(i) == 'M' ? MILLION_DIGITS : THOUSAND_DIGITS);
        }
    }

    /** {@code 75 USD million}, {@code 75 MUSD}. */
    public void takeScaleAfterCode(Mention sum) {
        if (sum.kind == Kind.MONEY) {
            takeScaleOfCode(sum, sum.last);
        }
        if (sum.kind == Kind.MONEY && tokens.is(sum.last + 1, Trait.SCALE)) {
            sum.last++;
            sum.low = sum.low.multiply(BigDecimal.valueOf(tokens.word(sum.last).value()));
        }
    }

    /** Pounds by the million, or near a word of paying, are money; pounds of something are weight. */
    public Unit poundsOf(Mention mention, Match<Unit> unit) {
        boolean money = unit.meaning().id().equals("pound")
                && tokens.says(unit.last(), "pounds")
                && !tokens.is(unit.last() + 1, Trait.OF)
                && (mention.numeral.isScaled() || isPaid(mention.first));
        return money ? Unit.money("GBP") : unit.meaning();
    }

    private boolean isPaid(int first) {
        for (int i = first - 1; i >= first - PAID_WITHIN; i--) {
            if (tokens.is(i, Trait.PAY)) {
                return true;
            }
        }
        return false;
    }

    /** {@code thirteen dollars and forty-five cents}, {@code 15 dollars 50}. */
    public void takeCents(Mention sum) {
        boolean whole =
                sum.kind == Kind.MONEY && !sum.numeral.isVague() && !sum.numeral.isScaled() && sum.low.scale() <= 0;
        if (!whole || Compounds.isMinor(sum.unit)) {
            return;
        }
        int next = tokens.is(sum.last + 1, Trait.AND) ? sum.last + 2 : sum.last + 1;
        Numeral more = tokens.is(next, Trait.ARTICLE) ? null : page.numeral(next);
        if (more == null || !more.isWholeWithin(1, 99)) {
            return;
        }
        Match<Unit> unit = page.units().read(more.last() + 1);
        boolean cents = unit != null && (Compounds.isMinor(unit.meaning().id()) || tokens.spells(unit.last(), "c"));
        if (cents || unit == null && !sum.prefixed && isLeft(more)) {
            sum.low = sum.low.add(more.low().movePointLeft(2));
            sum.last = cents ? unit.last() : more.last();
        }
    }

    /** Two digits that count nothing else. */
    private boolean isLeft(Numeral more) {
        int next = more.last() + 1;
        return more.low().compareTo(BigDecimal.TEN) >= 0
                && !tokens.isWord(next)
                && !tokens.isHyphen(next)
                && tokens.symbol(next) != '%';
    }
}

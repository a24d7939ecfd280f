package newsreel.numbers.unit;

import java.util.List;
import newsreel.numbers.words.Phrases;
import newsreel.numbers.words.Phrases.Match;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Word;

/** Reads the unit or currency beside a number: {@code miles}, {@code sq ft}, {@code Swiss francs}, {@code US$}. */
public final class Units {
    private static final int LARGE_DIGITS = 4;

    private final Phrases<List<UnitForm>> units;
    private final Phrases<MoneyForm> currencies;

    /** Those of the two tables, as {@link UnitTable} and {@link CurrencyTable} build them. */
    public Units(Phrases<List<UnitForm>> units, Phrases<MoneyForm> currencies) {
        this.units = units;
        this.currencies = currencies;
    }

    /** The longest name or symbol of a currency that begins at {@code i}, wherever it stands; null when none does. */
    public Match<MoneyForm> money(Tokens tokens, int i) {
        return currencies.at(tokens, i);
    }

    /** Whether a currency before a number could begin with the word. */
    public boolean mayPrefix(Word word) {
        return currencies.mayLead(word);
    }

    /** Whether a unit or currency after a number could begin with the word. */
    public boolean mayStart(Word word) {
        return mayMeasure(word) || currencies.mayStart(word);
    }

    /** Whether a measure could begin with the word. */
    public boolean mayMeasure(Word word) {
        return units.mayStart(word);
    }

    /** The unit or currency that begins at {@code i}, after a number; null when none does. The longer of two wins. */
    public Match<Unit> read(Tokens tokens, int i) {
        Match<Unit> unit = measure(tokens, i);
        Match<Unit> money = currency(tokens, i);
        if (money == null || unit == null) {
            return money == null ? unit : money;
        }
        boolean clear = isClear(tokens, money.meaning(), i);
        return unit.last() < money.last() || clear ? money : unit;
    }

    /** The measure that begins at {@code i}; null when none does. */
    public Match<Unit> measure(Tokens tokens, int i) {
        Match<List<UnitForm>> match = units.at(tokens, i);
        if (match == null || isPartOfCode(tokens, match.last())) {
            return null;
        }
        for (UnitForm form : match.meaning()) {
            if (form.fits(tokens, i, match.last())) {
                return form.unit() == null ? null : new Match<>(match.last(), form.unit());
            }
        }
        return null;
    }

    /** The measure that begins at {@code i} after a stroke or a word for per, where any symbol of a unit is one; null when none does, or it is of many. */
    public Match<Unit> divisor(Tokens tokens, int i) {
        Match<List<UnitForm>> match = units.at(tokens, i);
        if (match == null || tokens.is(match.last(), Trait.SCALED_UNIT)) {
            return null;
        }
        for (UnitForm form : match.meaning()) {
            if (form.unit() != null && (form.exact() == null || tokens.startsWith(i, form.exact()))) {
                return new Match<>(match.last(), form.unit());
            }
        }
        return null;
    }

    /** The currency that stands before a number, beginning at {@code i}; null when none does. */
    public Match<Unit> prefix(Tokens tokens, int i) {
        Match<MoneyForm> match = currencies.at(tokens, i);
        return match != null && match.meaning().before() && match.meaning().fits(tokens, i, match.last())
                ? new Match<>(match.last(), match.meaning().unit())
                : null;
    }

    private Match<Unit> currency(Tokens tokens, int i) {
        Match<MoneyForm> match = currencies.at(tokens, i);
        if (match == null || !match.meaning().after() || !match.meaning().fits(tokens, i, match.last())) {
            return null;
        }
        boolean letterApart = tokens.isWord(i) && tokens.length(i) == 1 && !tokens.isGlued(i);
        boolean doubtful = match.meaning().cautious() && !isLarge(tokens, i - 1) && !isAlone(tokens, match.last() + 1);
        return letterApart || doubtful
                ? null
                : new Match<>(match.last(), match.meaning().unit());
    }

    /** Whether a spelling that both have is money rather: {@code 164p}; {@code 20c} is rather a temperature. */
    private static boolean isClear(Tokens tokens, Unit money, int i) {
        return money.isPenny() || tokens.symbol(i) != 0 || tokens.length(i) > 2;
    }

    private static boolean isLarge(Tokens tokens, int number) {
        return tokens.is(number, Trait.SCALE)
                || tokens.is(number, Trait.MARK)
                || tokens.isNumber(number) && tokens.length(number) >= LARGE_DIGITS;
    }

    /** {@code 60 won vs 55 won.}: where a clause ends or a number is set against it, it is no verb. */
    private static boolean isAlone(Tokens tokens, int next) {
        return tokens.isStop(next)
                || tokens.is(next, Trait.AGAINST)
                || tokens.is(next, Trait.PER)
                || tokens.symbol(next) == ')';
    }

    /** Digits glued on make another word of it: {@code 24703L202}, {@code 50 F-16 jets}; so does a letter: {@code 5 M&S workers}. */
    private static boolean isPartOfCode(Tokens tokens, int last) {
        if (!tokens.isWord(last) || !tokens.isGlued(last + 1)) {
            return false;
        }
        boolean apart = tokens.isCapital(last) && tokens.length(last) == 1 && !tokens.isGlued(last);
        boolean model = tokens.isHyphen(last + 1) && tokens.isNumber(last + 2);
        boolean firm = tokens.isSymbol(last + 1, '&') && tokens.isGlued(last + 2);
        return tokens.isNumber(last + 1) || apart && (model || firm);
    }
}

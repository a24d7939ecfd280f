package newsreel.numbers.reading;

import java.math.BigDecimal;
import newsreel.numbers.numeral.Numeral;
import newsreel.numbers.numeral.NumeralReader;
import newsreel.numbers.unit.Unit;
import newsreel.numbers.unit.Units;
import newsreel.numbers.words.Phrases.Match;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Word;

/** Reads sums of money whose currency stands before the number: {@code US$58.24}, {@code RM79}, {@code $-50.8bn}. */
public final class MoneyReader implements Reader {
    private static final int LONGEST_ABBREVIATION = 4;
    private static final int COINS = 2;
    private static final BigDecimal LARGE = BigDecimal.valueOf(1000);

    private final NumeralReader numerals;
    private final Units units;
    private final Sums sums;
    private final Rates rates;

    public MoneyReader(Lexicon lexicon) {
        this.numerals = lexicon.numerals();
        this.units = lexicon.units();
        this.sums = new Sums(lexicon);
        this.rates = new Rates(lexicon);
    }

    @Override
    public boolean mayOpen(Word word, boolean digits) {
        return units.mayPrefix(word);
    }

    @Override
    public Reading read(Place place) {
        Mention sum = sum(place.tokens(), place.at());
        return sum == null ? null : rates.take(place.tokens(), sums.takeCents(place.tokens(), sum));
    }

    private Mention sum(Tokens tokens, int i) {
        Match<Unit> prefix = units.prefix(tokens, i);
        if (prefix == null || tokens.isWord(i) && tokens.isGlued(i) && tokens.isWord(i - 1)) {
            return null;
        }
        Numeral numeral = numeral(tokens, prefix);
        if (numeral == null || isLetter(tokens, i, prefix.last()) && !isLarge(numeral)) {
            return null;
        }
        Mention bare = Mention.of(numeral, Thing.in(prefix.meaning())).from(i).asPrefixed();
        Mention sum = sums.takeScaleOfCode(tokens, MinusSigns.take(tokens, bare), prefix.last());
        return takeNameAfterSymbol(tokens, sum, prefix.meaning());
    }

    /** The number after the currency, its minus taken in; null when none follows. */
    private Numeral numeral(Tokens tokens, Match<Unit> prefix) {
        int sign = pastDot(tokens, prefix.last() + 1);
        int digits = MinusSigns.isMinus(tokens, sign) ? sign + 1 : sign;
        boolean symbol = tokens.symbol(prefix.last()) != 0;
        boolean starts = NumeralReader.isDigits(tokens, digits) || symbol && numerals.mayStart(tokens, digits);
        Numeral numeral = starts ? numerals.read(tokens, digits, true) : null;
        return numeral == null || digits == sign ? numeral : numeral.negated(sign);
    }

    /** {@code Rs. 45,000}: the dot of an abbreviation. */
    private static int pastDot(Tokens tokens, int i) {
        boolean dot = tokens.isSymbol(i, '.')
                && tokens.isGlued(i)
                && tokens.isWord(i - 1)
                && tokens.length(i - 1) <= LONGEST_ABBREVIATION
                && NumeralReader.isDigits(tokens, i + 1);
        return dot ? i + 1 : i;
    }

    /** A letter alone is money before large sums and before coins only: {@code R50 million}, {@code N82.50}, but not the Audi {@code R8} or the mountain {@code K2}. */
    private static boolean isLetter(Tokens tokens, int first, int last) {
        return first == last && tokens.isWord(first) && tokens.length(first) == 1;
    }

    private static boolean isLarge(Numeral numeral) {
        return numeral.isScaled()
                || numeral.low().compareTo(LARGE) >= 0
                || numeral.low().scale() == COINS;
    }

    /** {@code $3 million Australian dollars}: the name says what the symbol left open. */
    private Mention takeNameAfterSymbol(Tokens tokens, Mention sum, Unit unit) {
        Match<Unit> name = units.read(tokens, sum.last() + 1);
        boolean named =
                name != null && name.meaning().isMoney() && !name.meaning().isMinor();
        return named ? sum.in(unit.equals(Unit.US_DOLLAR) ? name.meaning() : unit, name.last()) : sum;
    }
}

package newsreel.numbers.reading;

import java.math.BigDecimal;
import java.math.MathContext;
import newsreel.article.Quantity.Kind;
import newsreel.numbers.numeral.Numeral;
import newsreel.numbers.numeral.Numeral.Form;
import newsreel.numbers.unit.Unit;
import newsreel.numbers.words.Phrases.Match;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Word;

/** Reads the numbers that are no plain numerals: {@code nearly a year}, {@code twice a year}, {@code sixfold}, {@code 4-to-1}, ranks. */
public final class Singles {
    private static final int LONGEST_BOUND = 3;
    private static final int SHORT_TEXT = 8;

    private final Page page;
    private final Tokens tokens;
    private final MeasureReader measures;

    public Singles(Page page, MeasureReader measures) {
        this.page = page;
        this.tokens = page.tokens();
        this.measures = measures;
    }

    /** What begins at {@code i} and is not read as a numeral; null when nothing does. */
    public Mention read(int i) {
        Word word = tokens.word(i);
        if (word.is(Trait.ORDINAL)) {
            return Mention.ordinal(i, i, word.value());
        }
        if (word.is(Trait.FOLD) && word.value() > 0) {
            return ratio(i, i, BigDecimal.valueOf(word.value()));
        }
        if (word.is(Trait.TWICE)) {
            return twice(i);
        }
        if (word.is(Trait.ARTICLE)) {
            return isAmountOfOne(i) ? one(i, i + 1) : null;
        }
        boolean whole = word.is(Trait.WHOLE_ONE) && (tokens.says(i - 1, "for") || tokens.says(i, "another"));
        return whole ? onePeriod(i) : null;
    }

    /** {@code 4-to-1}, {@code 100-to-1}: so many for each of the other; null when the numeral opens no such ratio. */
    public Mention odds(Numeral over) {
        int to = over.last() + 2;
        if (!tokens.isHyphen(to - 1) || !tokens.is(to, Trait.TO) || !tokens.isHyphen(to + 1)) {
            return null;
        }
        Numeral under = page.numeral(to + 2);
        if (under == null || under.low().signum() <= 0 || under.low().compareTo(over.low()) > 0) {
            return null;
        }
        return ratio(over.first(), under.last(), over.low().divide(under.low(), MathContext.DECIMAL64));
    }

    /** {@code 21st}, {@code twenty-first}, {@code one hundred and tenth}; null when the numeral is no rank. */
    public Mention rank(Numeral numeral) {
        if (numeral.isVague() || !numeral.isWholeWithin(0, Long.MAX_VALUE)) {
            return null;
        }
        int next = numeral.last() + 1;
        long value = numeral.low().longValue();
        if (tokens.isNumber(numeral.last()) && tokens.is(next, Trait.ORDINAL_END) && tokens.isGlued(next)) {
            return isStone(value, next) ? null : Mention.ordinal(numeral.first(), next, value);
        }
        int last = tokens.isHyphen(next) ? next + 1 : next;
        long rest = tokens.word(last).value();
        boolean fits = tokens.is(numeral.last(), Trait.TENS) && rest < 10
                || tokens.is(numeral.last(), Trait.HUNDRED) && rest < 100;
        return fits && tokens.is(last, Trait.ORDINAL) ? Mention.ordinal(numeral.first(), last, value + rest) : null;
    }

    /** {@code 21st} is a rank, {@code 15st} fifteen stone. */
    private boolean isStone(long value, int end) {
        return tokens.says(end, "st") && (value % 10 != 1 || value % 100 == 11);
    }

    private static Mention ratio(int first, int last, BigDecimal value) {
        Mention mention = new Mention(Numeral.of(first, last, value, Form.WORDS));
        mention.kind = Kind.RATIO;
        return mention;
    }

    /** {@code shot twice}, {@code twice as many}, {@code once a day}; {@code once} alone is no number. */
    private Mention twice(int i) {
        Mention mention =
                new Mention(Numeral.of(i, i, BigDecimal.valueOf(tokens.word(i).value()), Form.WORDS));
        mention.unit = "time";
        measures.takeRate(mention);
        boolean formerly = tokens.word(i).value() == 1 && !tokens.is(mention.last, Trait.PERIOD);
        return formerly ? null : mention;
    }

    /** {@code for another hour}, {@code for all-week}. */
    private Mention onePeriod(int i) {
        Mention mention = one(i, tokens.isHyphen(i + 1) ? i + 2 : i + 1);
        return mention != null && mention.kind == Kind.DURATION ? mention : null;
    }

    private Mention one(int first, int at) {
        Match<Unit> unit = page.units().read(at);
        boolean thing = unit != null
                && tokens.isWord(at)
                && tokens.length(at) > 1
                && unit.meaning().kind() != Kind.PERCENT;
        if (!thing || tokens.is(unit.last() + 1, Trait.AGO)) {
            return null;
        }
        Mention mention = new Mention(Numeral.of(first, first, BigDecimal.ONE, Form.WORDS));
        measures.measure(mention, unit);
        return mention;
    }

    /** Whether the words around make an amount of {@code a}: {@code nearly a year}, {@code a year and a half}. */
    private boolean isAmountOfOne(int i) {
        return i == 0 && tokens.size() <= SHORT_TEXT
                || tokens.says(i - 1, "for")
                || tokens.is(i + 2, Trait.AND)
                        && tokens.is(i + 3, Trait.ARTICLE)
                        && (tokens.is(i + 4, Trait.HALF) || tokens.says(i + 4, "quarter"))
                || isBounded(i);
    }

    private boolean isBounded(int i) {
        for (int at = i - LONGEST_BOUND; at < i; at++) {
            Match<BoundPhrase> bound = page.english().bounds().at(tokens, at);
            if (bound != null && bound.last() == i - 1 && bound.meaning().before() != null) {
                return true;
            }
        }
        return false;
    }
}

package newsreel.numbers.reading;

import java.math.BigDecimal;
import newsreel.article.Amount;
import newsreel.article.Quantity;
import newsreel.article.Quantity.Bound;
import newsreel.article.Quantity.Kind;
import newsreel.article.Quantity.Trend;
import newsreel.article.TextField;
import newsreel.numbers.numeral.Numeral;
import newsreel.numbers.unit.Unit;
import newsreel.numbers.words.Tokens;

/** A quantity in the making: each step of the extraction adds what it knows. Lives within one call. */
public final class Mention {
    public int first;
    public int last;
    public final Numeral numeral;
    public Kind kind;
    public String unit;
    public BigDecimal low;
    public BigDecimal high;
    public BigDecimal from;
    public String moment;
    public Bound bound;
    public Trend trend;
    /** The first token of the words that bound it; -1 when none stands before it. */
    public int boundFirst = -1;
    /** Whether the unit is a noun that the number counts, found by reading on. */
    public boolean counted;
    /** Whether a symbol, code or word of the number's own gave the unit, before it. */
    public boolean prefixed;
    /** Whether it ends in a hyphen that waits for a unit further on: {@code four-, five- and six-cylinder}. */
    public boolean dangling;

    public Mention(Numeral numeral) {
        this.numeral = numeral;
        this.first = numeral.first();
        this.last = numeral.last();
        this.kind = numeral.isShare() ? Kind.RATIO : Kind.COUNT;
        this.low = numeral.low();
        this.high = numeral.high();
    }

    private Mention(int first, int last, Kind kind) {
        this.numeral = null;
        this.first = first;
        this.last = last;
        this.kind = kind;
    }

    public static Mention moment(int first, int last, Kind kind, String iso8601) {
        Mention mention = new Mention(first, last, kind);
        mention.moment = iso8601;
        return mention;
    }

    public static Mention score(int first, int last) {
        return new Mention(first, last, Kind.SCORE);
    }

    public static Mention ordinal(int first, int last, long value) {
        Mention mention = new Mention(first, last, Kind.ORDINAL);
        mention.low = BigDecimal.valueOf(value);
        return mention;
    }

    /** Whether it is an amount, that bounds, trends and ranges may be about. */
    public boolean isAmount() {
        return numeral != null;
    }

    /** Its first token, or that of the words before it that belong to it: {@code more than 5}. */
    public int lead() {
        return boundFirst < 0 ? first : boundFirst;
    }

    public boolean isPlain() {
        return isAmount() && high == null && from == null;
    }

    public void measureIn(Unit measured, int lastToken) {
        unit = measured.id();
        kind = measured.kind();
        last = Math.max(last, lastToken);
    }

    public Quantity in(TextField field, Tokens tokens) {
        int start = tokens.start(first);
        int end = tokens.end(last);
        return new Quantity(tokens.text.substring(start, end), field, start, end, kind, amount(), unit, bound, trend);
    }

    private Amount amount() {
        if (moment != null) {
            return new Amount.Moment(moment);
        }
        if (low == null) {
            return new Amount.Verbatim();
        }
        if (from != null) {
            return new Amount.Move(plain(from), plain(low));
        }
        return high == null ? new Amount.Exact(plain(low)) : new Amount.Range(plain(low), plain(high));
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}

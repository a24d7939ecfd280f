package newsreel.numbers.reading;

import java.math.BigDecimal;
import newsreel.article.Quantity;
import newsreel.article.Quantity.Bound;
import newsreel.article.Quantity.Kind;
import newsreel.article.Quantity.Trend;
import newsreel.article.TextField;
import newsreel.numbers.numeral.Numeral;
import newsreel.numbers.unit.Unit;
import newsreel.numbers.words.Tokens;

/**
 * A quantity in the making: where it stands, what it says and what the words around say of it. Whoever knows more of it
 * makes another.
 *
 * @param first its first token
 * @param last its last token
 * @param numeral the numeral it was read from; null for moments, ranks and scores, which nothing bounds or moves
 * @param value how much it says
 * @param thing what it is so many of
 * @param bearing what the words around say of it
 * @param prefixed whether a symbol, code or word of the number's own gave the unit, before it
 * @param dangling whether it ends in a hyphen that waits for a unit further on: {@code four-, five- and six-cylinder}
 */
public record Mention(
        int first,
        int last,
        Numeral numeral,
        Value value,
        Thing thing,
        Bearing bearing,
        boolean prefixed,
        boolean dangling)
        implements Reading {

    /** An amount of nothing in particular yet. */
    public static Mention of(Numeral numeral) {
        return of(numeral, Thing.of(numeral.isShare() ? Kind.RATIO : Kind.COUNT));
    }

    /** An amount of that thing. */
    public static Mention of(Numeral numeral, Thing thing) {
        return new Mention(
                numeral.first(), numeral.last(), numeral, Value.of(numeral), thing, Bearing.NONE, false, false);
    }

    /** A date or time of day. */
    public static Mention moment(int first, int last, Kind kind, String iso8601) {
        return still(first, last, Value.moment(iso8601), kind);
    }

    /** Words that say no date of their own and mean that one: {@code last Friday}. */
    public static Mention meant(int first, int last, String date) {
        return still(first, last, Value.VERBATIM, Kind.DATE).meaning(date);
    }

    /** A score: its words say it all. */
    public static Mention score(int first, int last) {
        return still(first, last, Value.VERBATIM, Kind.SCORE);
    }

    /** A rank. */
    public static Mention ordinal(int first, int last, long rank) {
        return still(first, last, Value.of(BigDecimal.valueOf(rank)), Kind.ORDINAL);
    }

    private static Mention still(int first, int last, Value value, Kind kind) {
        return new Mention(first, last, null, value, Thing.of(kind), Bearing.NONE, false, false);
    }

    /** The number, or the lower end of its range, or what a move ends at; null for a moment and a score. */
    public BigDecimal low() {
        return value.low();
    }

    /** What sort of number it is. */
    public Kind kind() {
        return thing.kind();
    }

    /** What one of it is; null when nothing says so. */
    public String unit() {
        return thing.unit();
    }

    /** Whether the unit is a noun that the number counts. */
    public boolean counted() {
        return thing.counted();
    }

    /** How exact it is; null when the words do not say. */
    public Bound bound() {
        return bearing.bound();
    }

    /** Where it moved; null when the words do not say. */
    public Trend trend() {
        return bearing.trend();
    }

    /** What it measures, in words of the text; null when that is not plain. */
    public String about() {
        return bearing.about();
    }

    /** The date or time of day that it says, in ISO 8601; null when it says none. */
    public String moment() {
        return value.moment();
    }

    /** Whether it is an amount, that bounds, trends and ranges may be about. */
    public boolean isAmount() {
        return numeral != null;
    }

    /** Whether it is one number, and neither a range nor a move. */
    public boolean isPlain() {
        return isAmount() && value.high() == null && value.from() == null;
    }

    /** Whether it is a change from one number to another. */
    public boolean isMove() {
        return value.from() != null;
    }

    /** Its first token, or that of the words before it that belong to it: {@code more than 5}. */
    public int lead() {
        return bearing.boundFirst() < 0 ? first : bearing.boundFirst();
    }

    /** The same from another token on. */
    public Mention from(int newFirst) {
        return new Mention(newFirst, last, numeral, value, thing, bearing, prefixed, dangling);
    }

    /** The same up to another token. */
    public Mention to(int newLast) {
        return new Mention(first, newLast, numeral, value, thing, bearing, prefixed, dangling);
    }

    /** The same, saying that much. */
    public Mention saying(Value other) {
        return new Mention(first, last, numeral, other, thing, bearing, prefixed, dangling);
    }

    /** The same, but for its number or the lower end of its range. */
    public Mention withLow(BigDecimal low) {
        return saying(value.withLow(low));
    }

    /** The same amount of something else. */
    public Mention of(Thing other) {
        return new Mention(first, last, numeral, value, other, bearing, prefixed, dangling);
    }

    /** The same amount in that unit, whose last token is given. */
    public Mention in(Unit unit, int lastToken) {
        Thing measured = new Thing(unit.kind(), unit.id(), counted());
        return new Mention(first, Math.max(last, lastToken), numeral, value, measured, bearing, prefixed, dangling);
    }

    /** The same, with its unit said before it. */
    public Mention asPrefixed() {
        return new Mention(first, last, numeral, value, thing, bearing, true, dangling);
    }

    /** The same, waiting for its unit or no longer so. */
    public Mention asDangling(boolean waits) {
        return waits == dangling ? this : new Mention(first, last, numeral, value, thing, bearing, prefixed, waits);
    }

    /** The same, bounded by words after it or none. */
    public Mention bounded(Bound bound) {
        return bounded(bound, bearing.boundFirst());
    }

    /** The same, bounded by the words from {@code boundFirst} on. */
    public Mention bounded(Bound bound, int boundFirst) {
        return bearing(bearing.bounded(bound, boundFirst));
    }

    /** The same, moved. */
    public Mention moved(Trend trend) {
        return bearing(bearing.moved(trend));
    }

    /** The same, meaning that date. */
    public Mention meaning(String date) {
        return bearing(bearing.meaning(date));
    }

    /** The same, measuring what those words of the text say. */
    public Mention about(String words) {
        return bearing(bearing.about(words));
    }

    private Mention bearing(Bearing other) {
        return new Mention(first, last, numeral, value, thing, other, prefixed, dangling);
    }

    /** The quantity that the article's field has. */
    public Quantity in(TextField field, Tokens tokens) {
        int start = tokens.start(first);
        int end = tokens.end(last);
        return new Quantity(
                tokens.text().substring(start, end),
                field,
                start,
                end,
                kind(),
                value.amount(kind()),
                bearing.when(),
                unit(),
                bearing.about(),
                bound(),
                trend());
    }
}

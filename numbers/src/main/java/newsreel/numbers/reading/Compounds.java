package newsreel.numbers.reading;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import newsreel.article.Quantity.Kind;
import newsreel.numbers.numeral.Numeral;
import newsreel.numbers.unit.Unit;
import newsreel.numbers.words.Phrases.Match;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;

/** Reads amounts said in two units, in the smaller one, which is exact: {@code 7 feet 10 inches}, {@code a year and a half}. */
public final class Compounds {
    private static final Map<String, Integer> FACTORS = Map.ofEntries(
            Map.entry("foot inch", 12),
            Map.entry("yard foot", 3),
            Map.entry("mile yard", 1760),
            Map.entry("mile furlong", 8),
            Map.entry("kilometer meter", 1000),
            Map.entry("meter centimeter", 100),
            Map.entry("pound ounce", 16),
            Map.entry("stone pound", 14),
            Map.entry("kilogram gram", 1000),
            Map.entry("year month", 12),
            Map.entry("year day", 365),
            Map.entry("week day", 7),
            Map.entry("day hour", 24),
            Map.entry("hour minute", 60),
            Map.entry("minute second", 60),
            Map.entry("hour second", 3600),
            Map.entry("degree arc-minute", 60));
    private static final Set<String> MINOR =
            Set.of("cent", "penny", "sen", "kopek", "kopiyka", "paise", "centavo", "mao");
    private static final Unit INCH = Unit.of("inch");
    private static final Unit MINUTE = Unit.of("minute");
    private static final int MOST_PARTS = 3;

    private final Page page;
    private final Tokens tokens;

    public Compounds(Page page) {
        this.page = page;
        this.tokens = page.tokens();
    }

    /** Whether the unit is a hundredth of some money's own. */
    public static boolean isMinor(String unit) {
        return MINOR.contains(unit);
    }

    public void take(Mention mention) {
        takeHalf(mention);
        for (int parts = 0; parts < MOST_PARTS && !mention.numeral.isVague(); parts++) {
            if (!takePart(mention)) {
                return;
            }
        }
    }

    /** {@code a year and a half}. */
    private void takeHalf(Mention mention) {
        int part = mention.last + 3;
        boolean half = tokens.is(part - 2, Trait.AND)
                && tokens.is(part - 1, Trait.ARTICLE)
                && (tokens.is(part, Trait.HALF) || tokens.says(part, "quarter"));
        if (half && mention.kind != Kind.MONEY && mention.numeral.isWholeWithin(1, 99)) {
            mention.low = mention.low.add(new BigDecimal(tokens.is(part, Trait.HALF) ? "0.5" : "0.25"));
            mention.last = part;
        }
    }

    private boolean takePart(Mention mention) {
        int next = mention.last + 1;
        boolean hyphen = tokens.isHyphen(next) && mention.unit.equals("foot");
        if (hyphen || tokens.isSymbol(next, ',') || tokens.is(next, Trait.AND)) {
            next++;
        }
        Numeral more = page.numeral(next);
        if (more == null || more.isVague()) {
            return false;
        }
        Match<Unit> unit = smaller(mention, more, hyphen);
        Integer factor = unit == null
                ? null
                : FACTORS.get(mention.unit + " " + unit.meaning().id());
        if (factor == null) {
            return false;
        }
        mention.low = mention.low.multiply(BigDecimal.valueOf(factor)).add(more.low());
        mention.measureIn(unit.meaning(), unit.last());
        return true;
    }

    /** The unit of the smaller part; said, or meant as in {@code 5-foot-10}, {@code 1 hour thirty} and {@code 6ft 4in tall}. */
    private Match<Unit> smaller(Mention mention, Numeral more, boolean hyphen) {
        int at = tokens.isHyphen(more.last() + 1) ? more.last() + 2 : more.last() + 1;
        if (mention.unit.equals("foot") && tokens.says(at, "in")) {
            return new Match<>(at, INCH);
        }
        Match<Unit> unit = page.units().read(at);
        if (unit != null) {
            return unit;
        }
        if (hyphen && more.isWholeWithin(0, 11)) {
            return new Match<>(more.last(), INCH);
        }
        if (mention.unit.equals("foot") && isHeight(more)) {
            return new Match<>(more.last(), INCH);
        }
        return mention.unit.equals("hour") && isLeft(more) ? new Match<>(more.last(), MINUTE) : null;
    }

    /** {@code 6 feet 4,}: inches that count nothing else. */
    private boolean isHeight(Numeral more) {
        int next = more.last() + 1;
        boolean alone = !tokens.isWord(next) || tokens.is(next, Trait.FUNCTION);
        return more.isWholeWithin(0, 11)
                && more.isDigits()
                && alone
                && !tokens.isHyphen(next)
                && tokens.symbol(next) != '%'
                && tokens.isWord(more.first() - 1);
    }

    /** Number words that count nothing else. */
    private boolean isLeft(Numeral more) {
        int next = more.last() + 1;
        return more.form() == Numeral.Form.WORDS
                && more.isWholeWithin(5, 59)
                && !tokens.isWord(next)
                && !tokens.isHyphen(next)
                && tokens.symbol(next) != '%';
    }
}

package newsreel.search.query;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsreel.search.query.NumberCondition.HowMuch;
import newsreel.search.query.NumberCondition.InUnit;

/**
 * Reads how much a number is: {@code >1bn USD}, {@code 5%..10%}, {@code >= $1.5 million}. Not thread-safe.
 *
 * <p>A scale may stand behind a space when it has two letters or more: a single {@code m} there is a metre.
 */
final class Amounts {
    private static final String TO = "..";

    private final Tokens tokens;
    private final Units units;

    Amounts(Tokens tokens, Units units) {
        this.tokens = tokens;
        this.units = units;
    }

    /** Whether a word is a range of amounts. */
    boolean isRange(Token token) {
        if (!token.isBareWord() || !token.value().contains(TO)) {
            return false;
        }
        String low = low(token.value());
        String high = high(token.value());
        return !(low.isEmpty() && high.isEmpty()) && isMeasureOrOpen(low) && isMeasureOrOpen(high);
    }

    private boolean isMeasureOrOpen(String end) {
        return end.isEmpty() || Measure.read(end, units).isPresent();
    }

    /** The range, and the unit where one is said. */
    List<NumberCondition> read(Token token) {
        String value = token.value().strip();
        if (value.contains(TO)
                && (token.sign().isEmpty()
                        || token.sign().equals(":")
                        || token.sign().equals("="))) {
            return range(token, value);
        }
        Measure measure = withRest(measure(token, value));
        BigDecimal number = measure.value();
        return conditions(
                switch (token.sign()) {
                    case ">" -> new AmountRange(number, false, null, false);
                    case ">=" -> new AmountRange(number, true, null, false);
                    case "<" -> new AmountRange(null, false, number, false);
                    case "<=" -> new AmountRange(null, false, number, true);
                    case ":", "=" -> AmountRange.closed(number, number);
                    default -> throw comparison(token);
                },
                measure.unit());
    }

    private List<NumberCondition> range(Token token, String value) {
        Measure low = low(value).isEmpty() ? null : measure(token, low(value));
        Measure high = high(value).isEmpty() ? null : withRest(measure(token, high(value)));
        if (low == null && high == null) {
            throw Slip.at(token, "a range from nothing to nothing");
        }
        if (low == null) {
            return conditions(new AmountRange(null, false, high.value(), true), high.unit());
        }
        if (high == null) {
            Measure whole = withRest(low);
            return conditions(new AmountRange(whole.value(), true, null, false), whole.unit());
        }
        Measure begin = low.or(high.scale(), high.unit());
        Measure end = high.or(null, low.unit());
        return both(token, begin, end);
    }

    private List<NumberCondition> both(Token token, Measure begin, Measure end) {
        if (!NumberCondition.InUnit.folded(String.valueOf(begin.unit()))
                .equals(NumberCondition.InUnit.folded(String.valueOf(end.unit())))) {
            throw Slip.at(token, "a range from " + begin.unit() + " to " + end.unit());
        }
        AmountRange range = AmountRange.closed(begin.value(), end.value());
        if (range.isEmpty()) {
            throw Conditions.instead(
                    token, "the range goes down", "amount:" + QueryWriter.range(end.value(), begin.value()));
        }
        return conditions(range, begin.unit());
    }

    /** What stands behind the amount: a scale, a unit. */
    private Measure withRest(Measure measure) {
        Measure whole = measure;
        if (whole.scale() == null && whole.unit() == null) {
            Optional<Scale> scale = nextWord().filter(word -> word.length() > 1).flatMap(Scale::of);
            scale.ifPresent(known -> tokens.take());
            whole = whole.or(scale.orElse(null), null);
        }
        if (whole.unit() == null) {
            Optional<String> unit = nextWord().flatMap(units::of);
            unit.ifPresent(known -> tokens.take());
            whole = whole.or(null, unit.orElse(null));
        }
        return whole;
    }

    private Optional<String> nextWord() {
        return Optional.of(tokens.peek()).filter(Token::isBareWord).map(Token::value);
    }

    private Measure measure(Token token, String text) {
        return Measure.read(text, units)
                .orElseThrow(() -> Slip.at(
                        token,
                        text.isEmpty()
                                ? "amount says no number"
                                : "\"" + text + "\" is no amount such as 1bn, 5% or $2.5m"));
    }

    private static Slip comparison(Token token) {
        String sign = switch (token.sign()) {
            case "=>" -> ">=";
            case "=<" -> "<=";
            default -> "=";
        };
        return Conditions.instead(
                token, "amounts are compared by <, <=, =, >= and >", "amount" + sign + Conditions.value(token));
    }

    private static List<NumberCondition> conditions(AmountRange range, String unit) {
        List<NumberCondition> conditions = new ArrayList<>(List.of(new HowMuch(range)));
        if (unit != null) {
            conditions.add(new InUnit(unit));
        }
        return conditions;
    }

    private static String low(String range) {
        return range.substring(0, range.indexOf(TO));
    }

    private static String high(String range) {
        return range.substring(range.indexOf(TO) + TO.length());
    }
}

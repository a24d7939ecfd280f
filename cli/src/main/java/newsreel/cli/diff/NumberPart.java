package newsreel.cli.diff;

import java.util.function.Function;
import newsreel.article.Amount;
import newsreel.article.Quantity;

/** What a number says, part by part; where it stands is none of it. */
enum NumberPart {
    KIND("kind", true, number -> NumberChange.word(number.kind())),
    VALUE("value", false, NumberPart::value),
    UNIT("unit", true, Quantity::unit),
    WHEN("when", false, Quantity::when),
    OF("of", false, Quantity::of),
    BOUND("bound", true, number -> number.bound() == null ? null : NumberChange.word(number.bound())),
    TREND("trend", true, number -> number.trend() == null ? null : NumberChange.word(number.trend())),
    WORDS("words", false, Quantity::text),
    FURTHER("further properties", false, NumberPart::further);

    private final String name;
    private final boolean counted;
    private final Function<Quantity, String> part;

    NumberPart(String name, boolean counted, Function<Quantity, String> part) {
        this.name = name;
        this.counted = counted;
        this.part = part;
    }

    /** That part of it; null when it has none. */
    String of(Quantity number) {
        return part.apply(number);
    }

    /** The change of a number whose part is another. */
    NumberChange change(Quantity before, Quantity after, String around) {
        String detail = counted ? Moved.words(of(before), of(after)) : of(after) == null ? "none any more" : "";
        return new NumberChange("number " + name + " changed", detail, before, after, around);
    }

    private static String further(Quantity number) {
        return number.further().isEmpty() ? null : number.further().toString();
    }

    /** Two numbers of the same size are the same, however many zeros they are written with. */
    private static String value(Quantity number) {
        Amount amount = number.amount();
        if (amount instanceof Amount.Exact exact) {
            return exact.value().stripTrailingZeros().toPlainString();
        }
        if (amount instanceof Amount.Range range) {
            return range.low().stripTrailingZeros().toPlainString() + " to "
                    + range.high().stripTrailingZeros().toPlainString();
        }
        if (amount instanceof Amount.Move move) {
            return move.from().stripTrailingZeros().toPlainString() + " → "
                    + move.value().stripTrailingZeros().toPlainString();
        }
        if (amount instanceof Amount.Date date) {
            return date.iso8601();
        }
        return amount instanceof Amount.Time time ? time.iso8601() : "";
    }
}

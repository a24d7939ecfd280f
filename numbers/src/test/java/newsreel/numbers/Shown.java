package newsreel.numbers;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsreel.article.Amount;
import newsreel.article.ArticleText;
import newsreel.article.Quantity;

/**
 * What an extractor finds in a text, in a line: of each quantity the value, {@code low..high} or {@code from->value}, then
 * unit, bound and trend as far as the words have them.
 */
public final class Shown {
    private Shown() {}

    /** What the extractor finds in that body. */
    public static String by(NumberExtractor numbers, String text) {
        return numbers.extract(ArticleText.ofBody(text)).stream()
                .map(Shown::quantity)
                .collect(Collectors.joining("; "));
    }

    private static String quantity(Quantity quantity) {
        return Stream.of(amount(quantity.amount()), quantity.unit(), quantity.bound(), quantity.trend())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }

    static String amount(Amount amount) {
        if (amount instanceof Amount.Range range) {
            return range.low().toPlainString() + ".." + range.high().toPlainString();
        }
        if (amount instanceof Amount.Move move) {
            return move.from().toPlainString() + "->" + move.value().toPlainString();
        }
        if (amount instanceof Amount.Date date) {
            return date.iso8601();
        }
        if (amount instanceof Amount.Time time) {
            return time.iso8601();
        }
        return amount instanceof Amount.Exact exact ? exact.value().toPlainString() : "score";
    }
}

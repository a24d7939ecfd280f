package newsreel.search.query;

import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What words and signs name which unit. Implementations are thread-safe. */
@FunctionalInterface
public interface Units {
    /** The unit of percentages. */
    String PERCENT = "percent";

    /** The unit, as articles have it, that a word or sign behind an amount names. */
    Optional<String> of(String word);

    /** Codes of currencies in capitals, their commonest signs, and the percentage. */
    static Units basic() {
        Map<String, String> signs =
                Map.of("$", "USD", "€", "EUR", "£", "GBP", "¥", "JPY", "₹", "INR", "%", PERCENT, PERCENT, PERCENT);
        Set<String> codes = Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .collect(Collectors.toUnmodifiableSet());
        return word ->
                Optional.ofNullable(signs.get(word)).or(() -> Optional.of(word).filter(codes::contains));
    }

    /** These, and where they know no unit, others. */
    default Units or(Units others) {
        return word -> of(word).or(() -> others.of(word));
    }
}

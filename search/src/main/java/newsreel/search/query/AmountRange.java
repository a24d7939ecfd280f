package newsreel.search.query;

import java.math.BigDecimal;
import java.util.Optional;
import newsreel.article.Amount;

/**
 * From one number to another, compared as decimals, however long or large.
 *
 * @param low null when it is open below
 * @param withLow whether the low end belongs to it
 * @param high null when it is open above
 * @param withHigh whether the high end belongs to it
 */
public record AmountRange(BigDecimal low, boolean withLow, BigDecimal high, boolean withHigh) {
    /** @throws IllegalArgumentException when it has no end at all */
    public AmountRange {
        if (low == null && high == null) {
            throw new IllegalArgumentException("a range of amounts has an end");
        }
        low = low == null ? null : low.stripTrailingZeros();
        high = high == null ? null : high.stripTrailingZeros();
    }

    /** Both ends belong to it. */
    public static AmountRange closed(BigDecimal low, BigDecimal high) {
        return new AmountRange(low, true, high, true);
    }

    /** The numbers that an amount may be, both ends included; empty when it says no number. */
    public static Optional<AmountRange> of(Amount amount) {
        if (amount instanceof Amount.Exact exact) {
            return Optional.of(closed(exact.value(), exact.value()));
        }
        if (amount instanceof Amount.Move move) {
            return Optional.of(closed(move.value(), move.value()));
        }
        if (amount instanceof Amount.Range range) {
            return Optional.of(closed(range.low().min(range.high()), range.low().max(range.high())));
        }
        return Optional.empty();
    }

    /** Whether no number can be in it. */
    public boolean isEmpty() {
        if (low == null || high == null) {
            return false;
        }
        int order = low.compareTo(high);
        return order > 0 || order == 0 && !(withLow && withHigh);
    }

    /** Whether some number of the amount is in it. */
    public boolean holds(Amount amount) {
        return of(amount).filter(this::meets).isPresent();
    }

    private boolean meets(AmountRange closed) {
        return isReached(closed.high) && isNotPassed(closed.low);
    }

    private boolean isReached(BigDecimal number) {
        return low == null || (withLow ? number.compareTo(low) >= 0 : number.compareTo(low) > 0);
    }

    private boolean isNotPassed(BigDecimal number) {
        return high == null || (withHigh ? number.compareTo(high) <= 0 : number.compareTo(high) < 0);
    }
}

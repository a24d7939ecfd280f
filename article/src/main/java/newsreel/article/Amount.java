package newsreel.article;

import java.math.BigDecimal;
import java.util.Objects;

/** How much a quantity says: one number, a range, a move from one number to another, a date, a time, or nothing but its words. */
public sealed interface Amount {

    /** One number, with its scale applied: {@code $115-billion} is 115000000000. */
    record Exact(BigDecimal value) implements Amount {
        public Exact {
            Objects.requireNonNull(value, "value");
        }
    }

    /** A range, both ends included: {@code $10 to $15 billion}. */
    record Range(BigDecimal low, BigDecimal high) implements Amount {
        public Range {
            Objects.requireNonNull(low, "low");
            Objects.requireNonNull(high, "high");
        }
    }

    /** A change from one number to another: {@code fell from $2,415 to $2,315}. */
    record Move(BigDecimal from, BigDecimal value) implements Amount {
        public Move {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * A date in ISO 8601, as precise as the words: {@code --07-07}, {@code 1986}, the decade {@code 199X}; several days or
     * years are an interval, {@code --03-12/--03-18}.
     */
    record Date(String iso8601) implements Amount {
        public Date {
            Objects.requireNonNull(iso8601, "iso8601");
        }
    }

    /** A time of day in ISO 8601, as precise as the words: {@code T10:30}, {@code T18}. */
    record Time(String iso8601) implements Amount {
        public Time {
            Objects.requireNonNull(iso8601, "iso8601");
        }
    }

    /** The words say it all, as the score {@code 9-2} does. */
    record Verbatim() implements Amount {}
}

package newsreel.article;

import java.math.BigDecimal;
import java.util.Objects;

/** How much a quantity says: one number, a range, a move from one number to another, a moment, or nothing but its words. */
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

    /** A date or time in ISO 8601, as precise as the words: {@code --07-07}, {@code 1986}, {@code T10:30}. */
    record Moment(String iso8601) implements Amount {
        public Moment {
            Objects.requireNonNull(iso8601, "iso8601");
        }
    }

    /** The words say it all, as the score {@code 9-2} does. */
    record Verbatim() implements Amount {}
}

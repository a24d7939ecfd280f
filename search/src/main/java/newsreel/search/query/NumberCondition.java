package newsreel.search.query;

import java.util.Locale;
import java.util.Objects;
import newsreel.article.Quantity;

/** What is asked of a number. Immutable. */
public sealed interface NumberCondition {

    <R> R accept(Visitor<R> visitor);

    /** How much it says. A range in the article is meant when part of it is, a move by what it moved to. */
    record HowMuch(AmountRange range) implements NumberCondition {
        public HowMuch {
            Objects.requireNonNull(range, "range");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.howMuch(this);
        }
    }

    /**
     * What one of it is.
     *
     * @param unit as articles have it, without regard to case
     */
    record InUnit(String unit) implements NumberCondition {
        public InUnit {
            Objects.requireNonNull(unit, "unit");
        }

        /** The form in which units are compared. */
        public static String folded(String unit) {
            return unit.toLowerCase(Locale.ROOT);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.inUnit(this);
        }
    }

    /** What sort of number it is. */
    record OfKind(Quantity.Kind kind) implements NumberCondition {
        public OfKind {
            Objects.requireNonNull(kind, "kind");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.ofKind(this);
        }
    }

    /** Where it moved. */
    record Moving(Quantity.Trend trend) implements NumberCondition {
        public Moving {
            Objects.requireNonNull(trend, "trend");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.moving(this);
        }
    }

    /** Words around it, each of them wherever; see {@link newsreel.search.words.Surroundings}. */
    record Near(String words) implements NumberCondition {
        public Near {
            Objects.requireNonNull(words, "words");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.near(this);
        }
    }

    /** Answers for each condition. */
    interface Visitor<R> {
        R howMuch(HowMuch condition);

        R inUnit(InUnit condition);

        R ofKind(OfKind condition);

        R moving(Moving condition);

        R near(Near condition);
    }
}

package newsreel.numbers;

import java.math.BigDecimal;
import newsreel.article.Quantity.Bound;
import newsreel.article.Quantity.Kind;
import newsreel.article.Quantity.Trend;

/** A quantity as the table of labelled sentences has it: the contract's properties without the offsets. */
record Label(
        String text,
        Kind kind,
        BigDecimal value,
        BigDecimal low,
        BigDecimal high,
        BigDecimal from,
        String date,
        String time,
        String unit,
        Bound bound,
        Trend trend) {}

package newsreel.numbers;

import java.math.BigDecimal;
import newsreel.article.Quantity.Bound;
import newsreel.article.Quantity.Kind;
import newsreel.article.Quantity.Trend;

/**
 * A quantity as the table of labelled sentences has it: the contract's properties without the offsets.
 *
 * @param optional whether it may also be left out, where two readings stand and nothing decides
 */
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
        Trend trend,
        boolean optional) {}

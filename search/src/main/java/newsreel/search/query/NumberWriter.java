package newsreel.search.query;

import java.util.List;
import newsreel.search.query.NumberCondition.HowMuch;
import newsreel.search.query.NumberCondition.InUnit;

/** Writes what is asked of one number. */
final class NumberWriter implements NumberCondition.Visitor<String> {
    private static final NumberWriter WRITER = new NumberWriter();

    private NumberWriter() {}

    static String write(List<NumberCondition> conditions) {
        StringBuilder text = new StringBuilder();
        NumberCondition before = null;
        for (NumberCondition condition : conditions) {
            text.append(text.isEmpty() ? "" : " ").append(condition.accept(WRITER));
            if (before instanceof HowMuch
                    && condition instanceof InUnit unit
                    && unit.unit().equals(Units.PERCENT)) {
                text.setLength(text.length() - (" unit:" + Units.PERCENT).length());
                text.append('%');
            }
            before = condition;
        }
        return text.toString();
    }

    @Override
    public String howMuch(HowMuch condition) {
        AmountRange range = condition.range();
        if (range.low() != null && range.high() != null && range.withLow() && range.withHigh()) {
            return range.low().equals(range.high())
                    ? "amount=" + QueryWriter.number(range.low())
                    : "amount:" + QueryWriter.range(range.low(), range.high());
        }
        String above = range.low() == null ? "" : above(range);
        String below = range.high() == null ? "" : below(range);
        return (above + " " + below).strip();
    }

    private static String above(AmountRange range) {
        return "amount" + (range.withLow() ? ">=" : ">") + QueryWriter.number(range.low());
    }

    private static String below(AmountRange range) {
        return "amount" + (range.withHigh() ? "<=" : "<") + QueryWriter.number(range.high());
    }

    @Override
    public String inUnit(InUnit condition) {
        return "unit:" + QueryWriter.value(condition.unit());
    }

    @Override
    public String ofKind(NumberCondition.OfKind condition) {
        return "kind:" + NumberConditions.word(condition.kind());
    }

    @Override
    public String moving(NumberCondition.Moving condition) {
        return "trend:" + NumberConditions.word(condition.trend());
    }

    @Override
    public String near(NumberCondition.Near condition) {
        return "near:" + QueryWriter.value(condition.words());
    }
}

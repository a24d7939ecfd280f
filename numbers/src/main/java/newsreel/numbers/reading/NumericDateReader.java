package newsreel.numbers.reading;

import newsreel.article.Quantity.Kind;
import newsreel.numbers.words.Tokens;

/** Reads dates in figures alone: {@code 4/16/1993}, {@code 16/4/1993}, {@code 1993-04-16}, and day first {@code 16.4.1993}. */
public final class NumericDateReader implements DigitReader {
    private static final int MONTHS = 12;

    private final DateOrder order;

    /** @param order which of two small numbers is the day */
    public NumericDateReader(DateOrder order) {
        this.order = order;
    }

    @Override
    public Reading read(Place place) {
        Tokens tokens = place.tokens();
        int i = place.at();
        char mark = tokens.symbol(i + 1);
        boolean three = (mark == '/' || mark == '-' || mark == '.')
                && Calendar.isFree(tokens, i)
                && isThreeParts(tokens, i, mark);
        if (!three) {
            return null;
        }
        if (mark == '-' && Calendar.isYear(tokens, i)) {
            return date(tokens, i, i, i + 2, i + 4);
        }
        if (mark != '/' && order == DateOrder.MONTH_FIRST) {
            return null;
        }
        boolean dayFirst = order == DateOrder.DAY_FIRST ? tokens.figures(i + 2) <= MONTHS : tokens.figures(i) > MONTHS;
        return Calendar.isYear(tokens, i + 4)
                ? date(tokens, i, i + 4, dayFirst ? i + 2 : i, dayFirst ? i : i + 2)
                : null;
    }

    private static boolean isThreeParts(Tokens tokens, int i, char mark) {
        return tokens.symbol(i + 3) == mark
                && tokens.isGlued(i + 1)
                && tokens.isGlued(i + 4)
                && tokens.figures(i + 2) >= 0;
    }

    private static Mention date(Tokens tokens, int first, int year, int month, int day) {
        int number = tokens.figures(month);
        int dayOfMonth = Calendar.day(tokens, day);
        return number < 1 || number > MONTHS || dayOfMonth < 0
                ? null
                : Mention.moment(
                        first,
                        first + 4,
                        Kind.DATE,
                        tokens.string(year) + "-" + Calendar.two(number) + "-" + Calendar.two(dayOfMonth));
    }
}

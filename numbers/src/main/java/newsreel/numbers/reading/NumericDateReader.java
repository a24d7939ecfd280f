package newsreel.numbers.reading;

import newsreel.article.Quantity.Kind;
import newsreel.numbers.words.Follower;
import newsreel.numbers.words.Tokens;

/** Reads dates in figures alone: {@code 4/16/1993}, {@code 16/4/1993}, {@code 1993-04-16}, and day first {@code 16.4.1993}, {@code 3/10/90}. */
public final class NumericDateReader implements DigitReader {
    private static final int MONTHS = 12;

    private final DateOrder order;

    /** @param order which of two small numbers is the day */
    public NumericDateReader(DateOrder order) {
        this.order = order;
    }

    @Override
    public boolean mayGoOn(Follower next) {
        return next.isSign("/-.");
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
            return date(tokens, i, tokens.string(i), i + 2, i + 4);
        }
        if (mark != '/' && order == DateOrder.MONTH_FIRST) {
            return null;
        }
        boolean dayFirst = order == DateOrder.DAY_FIRST ? tokens.figures(i + 2) <= MONTHS : tokens.figures(i) > MONTHS;
        String year = year(tokens, i + 4, mark);
        return year == null ? null : date(tokens, i, year, dayFirst ? i + 2 : i, dayFirst ? i : i + 2);
    }

    /** Four figures, or two after two slashes where the day stands first: {@code 3/10/90}; null for anything else. */
    private String year(Tokens tokens, int i, char mark) {
        if (Calendar.isYear(tokens, i)) {
            return tokens.string(i);
        }
        boolean ends = !tokens.isGlued(i + 1)
                || !tokens.isWord(i + 1) && tokens.symbol(i + 1) != '/' && tokens.symbol(i + 1) != '%';
        boolean brief = mark == '/' && order == DateOrder.DAY_FIRST && tokens.figures(i) >= 0 && tokens.length(i) == 2;
        return brief && ends ? ShortYears.inFull(tokens, i) : null;
    }

    private static boolean isThreeParts(Tokens tokens, int i, char mark) {
        return tokens.symbol(i + 3) == mark
                && tokens.isGlued(i + 1)
                && tokens.isGlued(i + 4)
                && tokens.figures(i + 2) >= 0;
    }

    private static Mention date(Tokens tokens, int first, String year, int month, int day) {
        int number = tokens.figures(month);
        int dayOfMonth = Calendar.day(tokens, day);
        return number < 1 || number > MONTHS || dayOfMonth < 0
                ? null
                : Mention.moment(
                        first,
                        first + 4,
                        Kind.DATE,
                        year + "-" + Calendar.two(number) + "-" + Calendar.two(dayOfMonth));
    }
}

package newsreel.numbers.es;

import newsreel.article.ArticleText;
import newsreel.numbers.words.DigitMarks;

/**
 * Which marks an article in Spanish writes digits with: {@code 1.234,56} as Spain and most of America do, or {@code 1,234.56} as
 * Mexico, Central America and the United States do. Told by numbers that can be read in one way only. Where none is
 * there, or some of each, three digits after a comma stay unread.
 */
final class SpanishMarks {
    private static final DigitMarks COMMA = new DigitMarks(',', '.', false, true);
    private static final DigitMarks POINT = new DigitMarks('.', ',', false, true);
    static final DigitMarks EITHER = new DigitMarks(',', '.', false, true, true);

    private static final int GROUP = 3;
    private static final int HOURS = 24;
    private static final int MINUTES = 60;

    private int commas;
    private int points;
    /** Decimals after a point, and points before three digits: each is rather a custom than sure. */
    private int decimals;

    private int groups;

    private SpanishMarks() {}

    /** The marks of the article. */
    static DigitMarks of(ArticleText article) {
        SpanishMarks marks = new SpanishMarks();
        marks.read(article.headline());
        marks.read(article.subheadline());
        marks.read(article.body());
        return marks.told();
    }

    private DigitMarks told() {
        if (commas > 0) {
            return points > 0 ? EITHER : COMMA;
        }
        return points > 0 || decimals > 0 && groups == 0 ? POINT : EITHER;
    }

    private void read(String text) {
        int length = text == null ? 0 : text.length();
        int at = 0;
        while (at < length) {
            at = isDigit(text, at) ? readNumber(text, at) : at + 1;
        }
    }

    /** Counts what the number says; where it ends. */
    private int readNumber(String text, int start) {
        int whole = skip(text, start);
        if (!isMark(text, whole)) {
            return whole;
        }
        int end = skip(text, whole + 1);
        char mark = text.charAt(whole);
        boolean grouped = end - whole - 1 == GROUP && whole - start <= GROUP && text.charAt(start) != '0';
        if (isMark(text, end)) {
            return grouped ? readMore(text, mark, end) : skipMarks(text, end);
        }
        count(text, start, whole, end, grouped);
        return end;
    }

    private void count(String text, int start, int whole, int end, boolean grouped) {
        boolean comma = text.charAt(whole) == ',';
        if (!grouped) {
            commas += comma ? 1 : 0;
            decimals += comma || isTime(text, start, whole, end) ? 0 : 1;
        } else if (comma) {
            points += text.startsWith("000", whole + 1) ? 1 : 0;
        } else {
            groups++;
        }
    }

    /** {@code 1.234,5} and {@code 1.234.567}: the first mark groups. */
    private int readMore(String text, char group, int second) {
        int end = skip(text, second + 1);
        boolean same = text.charAt(second) == group;
        if (!isMark(text, end) && (!same || end - second - 1 == GROUP)) {
            commas += group == '.' ? 1 : 0;
            points += group == ',' ? 1 : 0;
        }
        return skipMarks(text, end);
    }

    /** {@code 14.30}: two figures that may be the minutes of an hour. */
    private static boolean isTime(String text, int start, int point, int end) {
        boolean two = end - point - 1 == 2 && point - start <= 2;
        return two
                && Integer.parseInt(text.substring(start, point)) <= HOURS
                && Integer.parseInt(text.substring(point + 1, end)) < MINUTES;
    }

    private static int skipMarks(String text, int from) {
        int end = from;
        while (isMark(text, end)) {
            end = skip(text, end + 1);
        }
        return end;
    }

    private static int skip(String text, int from) {
        int end = from;
        while (isDigit(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean isMark(String text, int at) {
        return at + 1 < text.length() && (text.charAt(at) == '.' || text.charAt(at) == ',') && isDigit(text, at + 1);
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}

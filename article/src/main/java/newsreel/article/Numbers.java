package newsreel.article;

import java.math.BigDecimal;

/** What holds for every number in an article's JSON: what is written can be read. */
final class Numbers {
    private static final int MOST_DIGITS = 1000;

    /** The longest number that is written: beside the digits a sign, a point and a zero before it. */
    static final int LONGEST = MOST_DIGITS + 3;

    private Numbers() {}

    /**
     * Numbers are written in full, so one like {@code 1e999999999} must not get in.
     *
     * @throws MalformedArticleException when it is one
     */
    static BigDecimal written(BigDecimal number) {
        if (digits(number) > MOST_DIGITS) {
            throw new MalformedArticleException("a number has more than " + MOST_DIGITS + " digits: " + number);
        }
        return number;
    }

    /** How many there are when it is written in full. */
    private static long digits(BigDecimal number) {
        long beforeThePoint = (long) number.precision() - number.scale();
        return Math.max(Math.max(number.precision(), number.scale()), beforeThePoint);
    }
}

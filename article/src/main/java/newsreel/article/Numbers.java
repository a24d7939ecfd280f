package newsreel.article;

import java.math.BigDecimal;

/** What holds for every number in an article's JSON. */
final class Numbers {
    private static final int MOST_DIGITS = 1000;

    private Numbers() {}

    /**
     * Numbers are written in full, so one like {@code 1e999999999} must not get in.
     *
     * @throws MalformedArticleException when it is one
     */
    static BigDecimal written(BigDecimal number) {
        if (Math.abs((long) number.scale()) > MOST_DIGITS) {
            throw new MalformedArticleException("a number has more than " + MOST_DIGITS + " digits: " + number);
        }
        return number;
    }
}

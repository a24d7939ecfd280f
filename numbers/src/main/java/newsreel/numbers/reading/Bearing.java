package newsreel.numbers.reading;

import newsreel.article.Quantity.Bound;
import newsreel.article.Quantity.Trend;

/**
 * What the words around say of a number.
 *
 * @param bound how exact it is; null when they do not say
 * @param boundFirst the first token of the words before it that bound it; -1 when none stands there
 * @param trend where it moved; null when they do not say
 * @param when the date that it means, in ISO 8601; null when it means none, or nothing decides
 * @param about what it measures, in words of the text; null when that is not plain
 */
record Bearing(Bound bound, int boundFirst, Trend trend, String when, String about) {
    static final Bearing NONE = new Bearing(null, -1, null, null, null);

    Bearing bounded(Bound other, int first) {
        return new Bearing(other, first, trend, when, about);
    }

    Bearing moved(Trend other) {
        return new Bearing(bound, boundFirst, other, when, about);
    }

    Bearing meaning(String date) {
        return new Bearing(bound, boundFirst, trend, date, about);
    }

    Bearing about(String words) {
        return new Bearing(bound, boundFirst, trend, when, words);
    }
}

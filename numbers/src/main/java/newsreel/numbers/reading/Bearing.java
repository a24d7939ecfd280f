package newsreel.numbers.reading;

import newsreel.article.Quantity.Bound;
import newsreel.article.Quantity.Trend;

/**
 * What the words around say of a number.
 *
 * @param bound how exact it is; null when they do not say
 * @param boundFirst the first token of the words before it that bound it; -1 when none stands there
 * @param trend where it moved; null when they do not say
 */
record Bearing(Bound bound, int boundFirst, Trend trend) {
    static final Bearing NONE = new Bearing(null, -1, null);
}

package newsreel.cli.diff;

import newsreel.article.Quantity;

/**
 * A number, as two enrichments have it.
 *
 * @param before null when only the other has it
 * @param after null when only the other has it
 */
record NumberPair(Quantity before, Quantity after) {}

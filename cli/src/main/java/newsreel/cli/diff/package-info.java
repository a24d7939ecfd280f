/**
 * What would change: two enrichments of the same articles, compared. The comparison is pure; where the two come from, from
 * files or from builds that are run, is at its edges.
 */
package newsreel.cli.diff;

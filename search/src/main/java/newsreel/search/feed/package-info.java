/** Fills the index from the enriched stream: an index is a store like others, and keeps its place in itself. */
package newsreel.search.feed;

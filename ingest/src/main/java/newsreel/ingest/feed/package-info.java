/**
 * RSS, RDF and Atom: a feed's items as articles, and feeds that are followed.
 *
 * <p>Why no library: what ROME 2.1.0 would save is the names of some twenty elements, which stand in a table here. It refuses
 * a feed as a whole for one prefix that nobody declared, for a cut at its end, or for a document type; it reads dates by
 * rules of its own that depend on the machine's zone, text/xml as ASCII, and neither xml:base nor the authors of a feed.
 */
package newsreel.ingest.feed;

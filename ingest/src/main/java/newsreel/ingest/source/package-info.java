/** The words that sources and their users share: a source, the items it yields, the file that an item came from, and what became of it. */
package newsreel.ingest.source;

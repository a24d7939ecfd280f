/** RSS and Atom: feeds as documents, and feeds that are followed. */
package newsreel.ingest.feed;

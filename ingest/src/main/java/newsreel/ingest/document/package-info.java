/** What all forms of documents have in common: a document as a stream, its first bytes, its lines, and the contract of a form. */
package newsreel.ingest.document;

/** Files, directories and standard input as sources, and the ledger of what was read of them. */
package newsreel.ingest.files;

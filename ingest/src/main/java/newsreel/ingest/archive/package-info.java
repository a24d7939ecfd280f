/** Web archives. */
package newsreel.ingest.archive;

/** The register of the forms that documents are read in, and how to tell them. */
package newsreel.ingest.formats;

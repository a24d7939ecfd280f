/** Markdown with what is said of it above: the files of site generators and of people who write in plain text. */
package newsreel.ingest.markdown;

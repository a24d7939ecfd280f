/** Tables of articles: CSV and TSV, a row an article. */
package newsreel.ingest.table;

/** Collections of news in SGML, as corpora for research are handed on. */
package newsreel.ingest.sgml;

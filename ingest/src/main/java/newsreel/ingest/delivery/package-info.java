/** From sources to {@code news.raw}: publishing, settling and counting, for every source alike. */
package newsreel.ingest.delivery;

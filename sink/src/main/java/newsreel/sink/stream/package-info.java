/**
 * The enriched stream, from the broker to whatever keeps it: {@link newsreel.sink.stream.EnrichedStream} polls and
 * commits, an {@link newsreel.sink.stream.ArticleStore} makes what was polled durable. A new kind of store implements that
 * interface and extends its contract test; the stream stays as it is.
 */
package newsreel.sink.stream;

/**
 * The sink: {@code news.enriched} in, a directory of files out. {@link newsreel.sink.Sink} joins a stream and a store.
 */
package newsreel.sink;

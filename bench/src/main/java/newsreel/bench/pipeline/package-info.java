/** What {@code bench/run} starts beside Newsreel: a broker that stands, and the plain programs that it is held against. */
package newsreel.bench.pipeline;

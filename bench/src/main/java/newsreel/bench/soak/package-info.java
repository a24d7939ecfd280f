/** What {@code bench/soak} reads a pipeline's books with: each program prints lines of values with tabs between them. */
package newsreel.bench.soak;

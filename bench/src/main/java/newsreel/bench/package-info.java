/** What users get, measured: JMH benchmarks of the engines, and programs that {@code bench/run} times beside a reference. */
package newsreel.bench;

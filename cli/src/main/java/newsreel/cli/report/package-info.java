/** Articles, and what became of them, as a person reads it. It may know the console. */
package newsreel.cli.report;

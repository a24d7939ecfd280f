/** How the tables that tell languages are made. */
package newsreel.bench.language;

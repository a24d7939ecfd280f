/** {@code newsreel trends}: what is rising. */
package newsreel.cli.trends;

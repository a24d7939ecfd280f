/** The page in a real browser. */
package newsreel.cli.page;

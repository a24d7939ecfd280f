/** Asking the index. */
package newsreel.cli.search;

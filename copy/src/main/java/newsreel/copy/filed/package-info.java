/** Articles that come as an enrichment made them, their own copy being gone. */
package newsreel.copy.filed;

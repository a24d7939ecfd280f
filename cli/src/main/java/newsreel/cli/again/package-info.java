/** Articles that were enriched by other rules, enriched once more. */
package newsreel.cli.again;

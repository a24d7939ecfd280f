/** Articles that other programs bring over HTTP. */
package newsreel.ingest.push;

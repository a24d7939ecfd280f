/** Addresses on the web as sources. */
package newsreel.ingest.web;

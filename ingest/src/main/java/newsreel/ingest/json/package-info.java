/** Articles as JSON objects, in any number and under any property names. */
package newsreel.ingest.json;

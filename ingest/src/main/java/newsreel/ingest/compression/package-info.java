/** Streams of compressed data, within limits. */
package newsreel.ingest.compression;

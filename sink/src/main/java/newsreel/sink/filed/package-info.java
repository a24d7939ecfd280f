/** What was filed, read back: by whoever compares it or enriches it again. */
package newsreel.sink.filed;

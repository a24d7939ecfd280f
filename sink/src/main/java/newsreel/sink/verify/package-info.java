/** Reads a sink's directory back, in either layout, and says whether it is as it must be. */
package newsreel.sink.verify;

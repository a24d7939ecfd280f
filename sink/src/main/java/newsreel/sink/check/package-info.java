/** The words in which a check of a sink's directory says what is not as it must be. */
package newsreel.sink.check;

/**
 * The {@code newsreel} command: it parses, runs one of the commands, and turns what becomes of that into an exit code. It
 * knows all the other rooms, and none of them knows it.
 */
package newsreel.cli;

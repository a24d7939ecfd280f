/**
 * English: its tables, as resources beside these classes, what is special in its nouns, and its readers and links in their
 * order. The only package in which an English word may stand in code. May know all of the engine, no other language.
 */
package newsreel.numbers.en;

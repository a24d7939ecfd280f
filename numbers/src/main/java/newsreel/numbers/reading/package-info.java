/**
 * Readers: each reads one form of number at a place, as an immutable mention, or passes by words that say none. They are
 * the same for every language, which gives them its {@link newsreel.numbers.reading.Lexicon} and their order. May know
 * words, numerals and units.
 */
package newsreel.numbers.reading;

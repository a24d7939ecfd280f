/**
 * What a language is: one object that names its tables, its digit marks, its readers and its links; and how its tables
 * become a lexicon. May know all of the engine.
 */
package newsreel.numbers.language;

/**
 * Numbers in news copy: who finds the quantities of an article, by the language it is written in.
 *
 * <p>{@link newsreel.numbers.NumberExtractors} is the way in, and the only package that other modules may know. Below it
 * lies an engine that knows no language, floor upon floor, and beside that a package for each language:
 *
 * <pre>
 * numbers     the extractors by language
 * en          English: its tables, its readers and its links in their order
 * language    what a language is
 * about       what numbers are about
 * clock       what dates mean today
 * linking     from mentions to mentions
 * reading     a mention at a place
 * numeral     unit
 * words       tokens, traits, phrases
 * </pre>
 *
 * Each knows those below it alone. Why it is built so is told in the module's RATIONALE.
 */
package newsreel.numbers;

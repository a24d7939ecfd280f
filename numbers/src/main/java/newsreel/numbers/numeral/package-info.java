/**
 * Numerals in digits, words or both, before anything is known of their unit: scales, shares, fractions, powers of ten. May
 * know words; asks for traits, never for a word.
 */
package newsreel.numbers.numeral;

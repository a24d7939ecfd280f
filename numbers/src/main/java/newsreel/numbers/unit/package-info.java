/**
 * Units and currencies, their spellings and where a spelling may stand. Names come from CLDR by way of ICU4J for the locale
 * of the language, and from the language's own tables, which go first. What is known of a unit in any language is in this
 * package's tables. May know words.
 */
package newsreel.numbers.unit;

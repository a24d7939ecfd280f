/**
 * Text as the engine sees it: tokens, the words of a language with their traits, phrases, the marks between digits, and the
 * tables they are read from. Knows no number and no language; a language gives its words as tables and its nouns as
 * {@link newsreel.numbers.words.Nouns}.
 */
package newsreel.numbers.words;

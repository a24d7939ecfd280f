/**
 * Links: what the mentions of a passage have to do with each other and with the words around. Each takes mentions and gives
 * mentions; a language names those that it has, in their order. May know readings and all below them, no reader.
 */
package newsreel.numbers.linking;

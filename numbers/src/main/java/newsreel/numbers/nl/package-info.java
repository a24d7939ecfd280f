/** Dutch: tables, and what only its nouns have. May know all of the engine, and no other language. */
package newsreel.numbers.nl;

/** Italian: tables, and what only its nouns and ages have. May know all of the engine, and no other language. */
package newsreel.numbers.it;

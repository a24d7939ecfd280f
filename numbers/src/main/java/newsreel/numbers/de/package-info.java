/** German: tables, and what only its nouns and verbs have. May know all of the engine, and no other language. */
package newsreel.numbers.de;

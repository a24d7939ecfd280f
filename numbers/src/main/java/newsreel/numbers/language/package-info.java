/** What a language is: one object that names its tables, its digit marks, its readers and its links. May know all of the engine. */
package newsreel.numbers.language;

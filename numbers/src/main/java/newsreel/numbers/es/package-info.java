/** Spanish, of Spain and of America: its tables, the marks of its digits, and the order of its readers and links. */
package newsreel.numbers.es;

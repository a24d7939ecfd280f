/** Portuguese, of Portugal and of Brazil: its tables, and the order of its readers and links. */
package newsreel.numbers.pt;

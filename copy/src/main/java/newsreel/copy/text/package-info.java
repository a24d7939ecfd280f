/** Plain text: newspaper pages and wire copy. */
package newsreel.copy.text;

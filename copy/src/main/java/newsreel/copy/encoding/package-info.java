/** From bytes to text, whatever they say of themselves. */
package newsreel.copy.encoding;

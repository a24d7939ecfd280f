/** What the inline elements of marked-up copy mean for its words, whatever form the copy has. */
package newsreel.copy.markup;

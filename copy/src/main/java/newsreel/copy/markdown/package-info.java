/** Reading copy that is written in Markdown. */
package newsreel.copy.markdown;

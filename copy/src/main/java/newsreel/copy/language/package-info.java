/** Names of languages, in whatever form a source has them. */
package newsreel.copy.language;

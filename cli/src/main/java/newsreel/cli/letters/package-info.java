/** Dead letters: what could not become an article, to be listed, looked at, kept, and published once more. */
package newsreel.cli.letters;

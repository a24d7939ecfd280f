/** What a release says of the commands beside their help: pages for man, and completions for shells, from the same model. */
package newsreel.cli.manual;

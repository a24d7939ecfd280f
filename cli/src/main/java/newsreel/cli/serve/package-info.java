/** The index and the server over it, as commands run them. */
package newsreel.cli.serve;

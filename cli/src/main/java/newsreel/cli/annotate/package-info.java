/** The commands that need no broker: annotate, and topics, which says why an article got its own. */
package newsreel.cli.annotate;

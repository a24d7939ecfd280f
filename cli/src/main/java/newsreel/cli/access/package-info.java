/** How a client is let in by a broker: what the one offers and the other demands, and a refusal in words. */
package newsreel.cli.access;

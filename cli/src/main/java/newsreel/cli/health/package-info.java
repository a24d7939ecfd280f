/** How a running stage is: whether it moves, what it counts, and where operators and their tools ask. */
package newsreel.cli.health;

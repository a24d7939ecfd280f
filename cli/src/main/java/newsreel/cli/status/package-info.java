/** How a pipeline is, seen from its cluster: topics, groups, dead letters. */
package newsreel.cli.status;

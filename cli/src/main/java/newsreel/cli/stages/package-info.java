/** The commands that work on a Kafka cluster, each a process of its own: ingest, enrich, sink, tail. */
package newsreel.cli.stages;

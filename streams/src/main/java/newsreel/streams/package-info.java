/**
 * What every application of Kafka Streams in the pipeline keeps to: exactly once, a broker that is away is waited for, an
 * instance that goes leaves its partitions to the others at once. It knows the contract alone; what an application does is
 * its topology. The reasons and figures stand in RATIONALE.md beside the module topology.
 */
package newsreel.streams;

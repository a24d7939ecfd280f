/**
 * The Kafka Streams topology over the enrichment: raw records in; enriched articles with their versions, and dead letters,
 * out. It knows the contract and the enricher. RATIONALE.md beside the module says why exactly-once holds.
 */
package newsreel.topology;

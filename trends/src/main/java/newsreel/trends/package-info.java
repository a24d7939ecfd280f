/**
 * How often each topic is in the news: the Kafka Streams topology over the enriched stream that counts articles a topic, hour
 * and day, right under versions, and tells how far a count stands out. It knows the contract, and what every application of
 * Kafka Streams here keeps to. RATIONALE.md beside the module says why it counts so.
 */
package newsreel.trends;

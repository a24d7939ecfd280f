/**
 * Kafka as the commands need it: clients, topics checked and created, a watch on the cluster, and the embedded broker. It
 * knows no other room.
 */
package newsreel.cli.kafka;

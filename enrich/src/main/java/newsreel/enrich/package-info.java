/**
 * The enrichment, a pure function from a raw article to an enriched one: {@link newsreel.enrich.Enricher} reads the copy,
 * decides its language and asks each {@link newsreel.enrich.Annotator} that speaks it. It knows the contract, how copy is
 * read, and the engines for topics and numbers; neither Kafka nor where articles come from or go to.
 */
package newsreel.enrich;

/**
 * The contract: raw and enriched articles, their topics and quantities, the JSON and the schemas of all of them, the names
 * and limits of the Kafka topics. It knows nobody: no Kafka, no files, no network. Whatever else stands in the pipeline
 * meets the rest through these types alone.
 *
 * <p>Records are values, made by their builders. An {@link newsreel.article.EnrichedArticle} carries two annotations with
 * types of their own, topics and numbers, and those of anybody else as JSON. {@link newsreel.article.Fingerprint} leaves
 * annotations out: what a reader sees is the copy, and a better annotator must not make a new version of it.
 */
package newsreel.article;

/**
 * The index: articles at their latest versions, to be searched while they come. {@link newsreel.search.index.ArticleIndex}
 * writes, {@link newsreel.search.index.Searcher} finds. It knows nothing of brokers: positions are names and numbers to it.
 */
package newsreel.search.index;

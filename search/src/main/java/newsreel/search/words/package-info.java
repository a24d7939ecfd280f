/**
 * The words of a text as those who search for them mean them: by the language's own analysis. The index and the evaluator
 * of queries both ask here, and so find the same.
 */
package newsreel.search.words;

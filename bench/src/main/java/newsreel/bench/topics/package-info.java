/** Trains the topics' lexicon on labelled articles, and reports how well it reads others. */
package newsreel.bench.topics;

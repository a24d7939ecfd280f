package newsreel.topics;

/**
 * A term found in an article, and what it says for a topic.
 *
 * @param term as the lexicon has it
 * @param words as the article first has it
 * @param weight the term's weight for the topic
 * @param count how often it stands in the article
 * @param force how much its occurrences count, by their places and their number: 1 for one in an article's body
 * @param evidence what it adds to the topic's evidence: the {@link Gain} of its weight, times its force
 */
public record TermEvidence(String term, String words, double weight, int count, double force, double evidence) {}

package newsreel.enrich.topics;

/**
 * A term found in an article, and what it says for a topic.
 *
 * @param term as the lexicon has it
 * @param words as the article first has it
 * @param weight the term's weight for the topic
 * @param count how often it stands in the article
 * @param evidence what it adds to the topic's evidence: its weight, more for a prominent place and for repetition
 */
public record TermEvidence(String term, String words, double weight, int count, double evidence) {}

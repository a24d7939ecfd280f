/**
 * The topics engine: what an article is about, by a lexicon that people can read and edit. A lexicon is loaded and
 * compiled once; an article's words are stemmed, matched, weighed and scored, and the best topics are selected with the
 * words that earned them. It knows the contract alone. A language is a folder of files and a line in
 * {@link newsreel.topics.TopicLanguages}. {@code TOPICS.md} tells how topics are found, changed and trained.
 */
package newsreel.topics;

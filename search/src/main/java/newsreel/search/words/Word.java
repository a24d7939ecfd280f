package newsreel.search.words;

/**
 * A word of a text, in the form that it shares with its inflections.
 *
 * @param term that form
 * @param position its place among the words
 */
public record Word(String term, int position) {}

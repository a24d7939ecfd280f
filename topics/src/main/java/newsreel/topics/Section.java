package newsreel.topics;

import newsreel.article.VisibleText;

/**
 * A part of an article and the words that it has among the article's words.
 *
 * @param part which part
 * @param text its text
 * @param from number of its first word
 * @param to number of the word after its last
 * @param hasCapitals whether capitals tell names from words: not where there are none, nor where all are capitals
 */
record Section(Part part, VisibleText text, int from, int to, boolean hasCapitals) {

    enum Part {
        HEADLINE,
        SUBHEADLINE,
        BODY
    }
}

package newsreel.numbers.linking;

import newsreel.numbers.words.Tokens;

/**
 * A field of an article, in tokens.
 *
 * @param tokens the field's
 * @param body those of the article's body, which says what holds for all of its fields; the same where the field is the body
 */
public record Passage(Tokens tokens, Tokens body) {}

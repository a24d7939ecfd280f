package newsreel.numbers.linking;

import java.time.LocalDate;
import newsreel.numbers.words.Tokens;

/**
 * A field of an article, in tokens.
 *
 * @param tokens the field's
 * @param body those of the article's body, which says what holds for all of its fields; the same where the field is the body
 * @param dateline the place that the article comes from, or no token
 * @param published the day that the article was published; null when it is not known
 */
public record Passage(Tokens tokens, Tokens body, Tokens dateline, LocalDate published) {}

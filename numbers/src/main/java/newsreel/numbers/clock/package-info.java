/**
 * What dates mean against the day that the article was published: {@code Friday}, {@code last year}, {@code July 7},
 * {@code two weeks ago}, {@code the third quarter}. {@link newsreel.numbers.clock.Clock} is the link;
 * {@link newsreel.numbers.clock.Tenses} tells past from future by the words of the sentence,
 * {@link newsreel.numbers.clock.Today} counts the days. Knows the words of no language.
 */
package newsreel.numbers.clock;

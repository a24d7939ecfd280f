/**
 * What numbers are about: the words of the sentence that each measures, where grammar and nearness make it plain.
 * {@link newsreel.numbers.about.About} is the link of English, whose nouns stand last: {@link newsreel.numbers.about.NounPhrases}
 * finds where the name of a thing begins and ends, {@link newsreel.numbers.about.Subjects} whose verb it is that a number stands
 * after. Where articles lead the noun, {@link newsreel.numbers.about.LedNouns} finds it, {@link newsreel.numbers.about.Wholes} what a
 * share is of, {@link newsreel.numbers.about.Openings} what moved. Knows the words of no language.
 */
package newsreel.numbers.about;
